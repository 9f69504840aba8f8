import { Button, VisuallyHidden } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Draft } from '#shared/domain/draft'
import { draftsOf } from '../../data/drafts'
import { useCase, useServices } from '../../services'
import { Blank } from '../../ui/Blank'
import { RoomLayout } from '../../ui/RoomLayout'
import { useNewDraft } from './DraftMenu'
import { OpenedDraft } from './OpenedDraft'
import { UnreadableDraft } from './UnreadableDraft'

type Props = Readonly<{
  draftId: string | null
  /** A sentence's number, from 1. */
  at: number | null
  /** What stands above the claims at the right, and the buttons in the top bar; both find the draft by `useOpenDraft`. */
  deskCheck?: ReactNode
  /** What floats over the text, beside the sentence it is about. */
  overText?: ReactNode
  actions?: ReactNode
}>

/** The case's drafts: the one asked for, else the one last written in. */
export function DraftRoom({ draftId, at, deskCheck, overText, actions }: Props) {
  const { id: caseId } = useCase()
  const { db } = useServices()
  const drafts = useLiveQuery(() => draftsOf(db, caseId), [db, caseId])
  const chosen = useChosen(drafts, draftId)
  if (!drafts) return null
  if (!chosen) return <NoDraft />
  return (
    <UnreadableDraft key={chosen.id} draft={chosen}>
      <OpenedDraft draft={chosen} {...{ at, deskCheck, overText, actions }} />
    </UnreadableDraft>
  )
}

/** Stays with the draft that was opened, though another may be written in meanwhile. */
function useChosen(drafts: readonly Draft[] | undefined, draftId: string | null): Draft | null {
  const [shownId, setShownId] = useState<string | null>(null)
  const byId = (id: string | null) => drafts?.find((draft) => draft.id === id)
  const chosen = byId(draftId) ?? byId(shownId) ?? drafts?.[0] ?? null
  if (chosen && chosen.id !== shownId) setShownId(chosen.id)
  return chosen
}

function NoDraft() {
  const { t, db } = useServices()
  const newDraft = useNewDraft()
  const mayWrite = useSyncExternalStore(db.writer.watch, db.writer.mayWrite)
  return (
    <RoomLayout asideLabel={t('draft.aside')} closeLabel={t('app.close')}>
      <VisuallyHidden component="h1">{t('room.draft')}</VisuallyHidden>
      <Blank
        icon={<IconPencil size={32} stroke={1.4} aria-hidden="true" />}
        title={t('draft.empty')}
        hint={t('draft.empty.hint')}
      >
        <Button
          variant="filled"
          disabled={!mayWrite}
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => void newDraft()}
        >
          {t('draft.new')}
        </Button>
      </Blank>
    </RoomLayout>
  )
}

import { Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSyncExternalStore, type ReactNode } from 'react'
import { errorMessage } from '#shared/i18n/translate'
import { createDraft, draftOf } from '../../data/drafts'
import { useOpenDraft } from '../../editor/open-draft'
import { writtenOn } from '../../editor/written-on'
import { useServices } from '../../services'
import { useDraftRoom } from './draft-room'
import styles from './SaveTrouble.module.css'

/** Says that the text on the screen is not stored, why, and what can be done. */
export function SaveTrouble() {
  const { t } = useServices()
  const { saving } = useDraftRoom()
  const state = useSyncExternalStore(saving.watch, saving.current)
  if (state.kind === 'conflict') return <Conflict />
  if (state.kind !== 'failed') return null
  return (
    <Trouble title={t('draft.notSaved', { reason: errorMessage(t, state.error) })}>
      {t('draft.notSaved.hint')}
      <Group gap={6} mt={6}>
        <Button onClick={() => void saving.flush()}>{t('draft.notSaved.again')}</Button>
      </Group>
    </Trouble>
  )
}

/** Another window stored something newer: nobody's text is thrown away without a word. */
function Conflict() {
  const { t, db, go, newId, now, perform } = useServices()
  const { editor, draft } = useOpenDraft()
  const { load } = useDraftRoom()
  const showStored = () =>
    perform('draft.conflict.stored', async () => {
      const stored = await draftOf(db, draft.id)
      if (stored) load(stored.state)
    })
  const keepBoth = async () => {
    const at = now()
    const made = await perform('draft.conflict.both', () =>
      createDraft(db, {
        ...draft,
        id: newId(),
        title: t('draft.conflict.copy', { title: draft.title }).slice(0, 500),
        ...writtenOn(editor),
        session: null,
        seen: [],
        createdAt: at,
        updatedAt: at,
      }),
    )
    if (!made) return
    await showStored()
    go({ room: 'draft', caseId: draft.caseId, draftId: made.id })
  }
  return (
    <Trouble title={t('draft.conflict')}>
      {t('draft.conflict.hint')}
      <Group gap={6} mt={6}>
        <Button onClick={() => void keepBoth()}>{t('draft.conflict.both')}</Button>
        <Button onClick={() => void showStored()}>{t('draft.conflict.stored')}</Button>
      </Group>
    </Trouble>
  )
}

function Trouble({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Alert
      role="alert"
      variant="transparent"
      color="red"
      className={styles['trouble'] ?? ''}
      title={title}
      icon={<IconAlertTriangle size={18} aria-hidden="true" />}
    >
      {children}
    </Alert>
  )
}

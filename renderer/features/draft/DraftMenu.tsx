import { Button, Menu } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconChevronDown, IconFilePlus, IconTrash } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Language } from '#shared/domain/language'
import { createDraft, draftsOf, removeDraft } from '../../data/drafts'
import { useOpenDraft, type DraftHead } from '../../editor/open-draft'
import { useCase, useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import { useDraftRoom } from './draft-room'
import styles from './DraftMenu.module.css'

/** Makes an empty draft and opens it. */
export function useNewDraft(): (language?: Language) => Promise<void> {
  const open = useCase()
  const { db, go, newId, now, perform } = useServices()
  return async (language = open.language) => {
    const at = now()
    const draft = await perform('draft.new', () =>
      createDraft(db, {
        id: newId(),
        caseId: open.id,
        title: '',
        language,
        state: '',
        characters: 0,
        session: null,
        seen: [],
        createdAt: at,
        updatedAt: at,
      }),
    )
    if (draft) go({ room: 'draft', caseId: open.id, draftId: draft.id })
  }
}

/** The case's drafts: which one is open, another, a new one, or one less. */
export function DraftMenu() {
  const { save, draft } = useOpenDraft()
  const { editable } = useDraftRoom()
  const { t, db, go, language, now, perform, tell } = useServices()
  const newDraft = useNewDraft()
  const drafts = useLiveQuery(() => draftsOf(db, draft.caseId), [db, draft.caseId]) ?? []
  const titleOf = ({ title }: DraftHead) => title || t('draft.untitled')
  const remove = () =>
    modals.openConfirmModal({
      title: t('draft.remove.title', { title: titleOf(draft) }),
      children: t('draft.remove.hint'),
      labels: { confirm: t('draft.remove'), cancel: t('app.cancel') },
      confirmProps: { variant: 'filled', color: 'red' },
      onConfirm: () =>
        void perform('draft.remove', async () => {
          // What undo brings back is what was on the screen.
          await save()
          await removeDraft(db, draft, now())
          tell(t('draft.removed', { title: titleOf(draft) }))
          const next = drafts.find(({ id }) => id !== draft.id)
          go({ room: 'draft', caseId: draft.caseId, ...(next && { draftId: next.id }) })
        }),
    })
  const other = draft.language === 'ja' ? 'en' : 'ja'
  return (
    <Menu
      position="bottom-end"
      width={300}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          rightSection={<IconChevronDown size={12} aria-hidden="true" />}
        >
          {t('draft.drafts', { count: drafts.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={draft.id}
          onChange={(id) => go({ room: 'draft', caseId: draft.caseId, draftId: id })}
        >
          {drafts.map((one) => (
            <Menu.RadioItem key={one.id} value={one.id} closeMenuOnClick>
              <span className={styles['name']} dir="auto">
                {titleOf(one)}
              </span>
              <span className={styles['when']}>
                {t('draft.written', { time: showInstant(one.updatedAt, language) })}
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {editable && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconFilePlus size={14} />}
              onClick={() => void newDraft(draft.language)}
            >
              {t('draft.new')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconFilePlus size={14} />}
              onClick={() => void newDraft(other)}
            >
              {t(`draft.new.${other}`)}
            </Menu.Item>
            <Menu.Item color="red" leftSection={<IconTrash size={14} />} onClick={remove}>
              {t('draft.remove')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

import { Menu, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import {
  IconArchive,
  IconChevronDown,
  IconDeviceFloppy,
  IconFolder,
  IconFolderOpen,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { allCases, archiveCase } from '../../data/cases'
import { useCase, useCommand, useServices } from '../../services'
import { CaseCopyDialog } from './CaseCopyDialog'
import { DeleteCaseDialog } from './DeleteCaseDialog'
import { NewCaseDialog } from './NewCaseDialog'
import { RenameCaseDialog } from './RenameCaseDialog'
import styles from './CaseMenu.module.css'

/** The open case's name; behind it the other cases and what can be done with this one. */
export function CaseMenu() {
  const open = useCase()
  const { t, db, go, now, perform, tell } = useServices()
  const others = useLiveQuery(() => allCases(db), [db])?.filter(
    ({ id, archivedAt }) => id !== open.id && archivedAt === null,
  )
  const [shown, menu] = useDisclosure(false)
  const [naming, newCase] = useDisclosure(false)
  const [renaming, rename] = useDisclosure(false)
  const [deleting, remove] = useDisclosure(false)
  const [copying, copy] = useDisclosure(false)
  useCommand('case.switch', menu.open)
  useCommand('case.new', newCase.open)
  useCommand('case.copy', copy.open)

  const archived = open.archivedAt !== null
  const archive = async () => {
    const done = await perform(archived ? 'cases.restore' : 'cases.archive', async () => {
      await archiveCase(db, open.id, !archived, now())
      return true
    })
    if (done) tell(t(archived ? 'cases.restore.done' : 'cases.archive.done'))
  }
  return (
    <>
      <Menu
        opened={shown}
        onChange={(next) => (next ? menu.open() : menu.close())}
        // Not on a key beside it, as menus usually do: that would be the key that opened it.
        clickOutsideEvents={['mousedown', 'touchstart']}
        withInitialFocusPlaceholder={false}
        withinPortal={false}
        width={300}
      >
        <Menu.Target>
          <UnstyledButton
            className={styles['case']}
            aria-label={t('cases.menu', { title: open.title })}
          >
            <IconFolder size={16} stroke={1.6} aria-hidden="true" />
            <span className={styles['title']} dir="auto">
              {open.title}
            </span>
            <IconChevronDown size={13} aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {others && others.length > 0 && <Menu.Label>{t('cases.title')}</Menu.Label>}
          {others?.slice(0, 8).map(({ id, title }) => (
            <Menu.Item
              key={id}
              leftSection={<IconFolder size={14} aria-hidden="true" />}
              onClick={() => go({ room: 'sources', caseId: id })}
            >
              {title}
            </Menu.Item>
          ))}
          <Menu.Item
            leftSection={<IconFolderOpen size={14} aria-hidden="true" />}
            onClick={() => go({ room: 'start' })}
          >
            {t('cases.all')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={newCase.open}>
            {t('cases.new')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{open.title}</Menu.Label>
          <Menu.Item
            leftSection={<IconPencil size={14} aria-hidden="true" />}
            onClick={rename.open}
          >
            {t('cases.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconDeviceFloppy size={14} aria-hidden="true" />}
            onClick={copy.open}
          >
            {t('cases.copy')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArchive size={14} aria-hidden="true" />}
            onClick={() => void archive()}
          >
            {t(archived ? 'cases.restore' : 'cases.archive')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={14} aria-hidden="true" />}
            onClick={remove.open}
          >
            {t('cases.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <NewCaseDialog opened={naming} onClose={newCase.close} />
      <RenameCaseDialog opened={renaming} onClose={rename.close} />
      <DeleteCaseDialog
        opened={deleting}
        onClose={remove.close}
        onCopy={() => {
          remove.close()
          copy.open()
        }}
      />
      <CaseCopyDialog opened={copying} onClose={copy.close} />
    </>
  )
}

import { ActionIcon, Button, Kbd, Menu, Tooltip } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconChevronDown,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPlus,
} from '@tabler/icons-react'
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { ReactNode } from 'react'
import { blockKinds, setBlockKind, type BlockKind } from '../../editor/block-kind'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { showKeys } from '../../ui/show-keys'
import { useDraftRoom } from './draft-room'
import { useFormatting } from './use-formatting'
import styles from './Toolbar.module.css'

type Props = Readonly<{ onCite: () => void; onLink: () => void; children: ReactNode }>

/** What can be done to the text at the caret. The text keeps its selection while it is used. */
export function Toolbar({ onCite, onLink, children }: Props) {
  const { t } = useServices()
  const { editor } = useOpenDraft()
  const { editable } = useDraftRoom()
  const formatting = useFormatting(editor)
  const { block, bold, italic, canUndo, canRedo } = formatting
  const toggle = (kind: BlockKind) => setBlockKind(editor, block === kind ? 'paragraph' : kind)
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('draft.toolbar')}>
      <BlockMenu block={block} />
      <span className={styles['gap']} />
      <Tool
        label={t('draft.bold')}
        keys="mod+B"
        pressed={bold}
        icon={<IconBold size={16} />}
        run={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')}
      />
      <Tool
        label={t('draft.italic')}
        keys="mod+I"
        pressed={italic}
        icon={<IconItalic size={16} />}
        run={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')}
      />
      <Tool
        label={t('draft.block.quotation')}
        pressed={block === 'quotation'}
        icon={<IconBlockquote size={16} />}
        run={() => toggle('quotation')}
      />
      <Tool
        label={t('draft.block.bullets')}
        pressed={block === 'bullets'}
        icon={<IconList size={16} />}
        run={() => toggle('bullets')}
      />
      <Tool
        label={t('draft.block.numbers')}
        pressed={block === 'numbers'}
        icon={<IconListNumbers size={16} />}
        run={() => toggle('numbers')}
      />
      <Tool
        label={t('draft.link')}
        pressed={formatting.link !== null}
        icon={<IconLink size={16} />}
        run={onLink}
        keepsFocus={false}
      />
      <span className={styles['gap']} />
      <Tool
        label={t('draft.undo')}
        keys="mod+Z"
        disabled={!canUndo}
        icon={<IconArrowBackUp size={16} />}
        run={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
      />
      <Tool
        label={t('draft.redo')}
        keys="mod+shift+Z"
        disabled={!canRedo}
        icon={<IconArrowForwardUp size={16} />}
        run={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
      />
      <span className={styles['gap']} />
      <CiteButton onCite={onCite} disabled={!editable} />
      {children}
    </div>
  )
}

type ToolProps = Readonly<{
  label: string
  keys?: string
  pressed?: boolean
  disabled?: boolean
  icon: ReactNode
  run: () => void
  /** Whether the text has the focus again afterwards. */
  keepsFocus?: boolean
}>

function Tool(props: ToolProps) {
  const { label, keys, pressed, disabled = false, icon, run, keepsFocus = true } = props
  const os = useOs()
  const { editor } = useOpenDraft()
  const { editable } = useDraftRoom()
  return (
    <Tooltip label={keys === undefined ? label : `${label}  ${showKeys(keys, os)}`}>
      <ActionIcon
        aria-label={label}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? 'ai' : 'gray'}
        disabled={disabled || !editable}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          run()
          if (keepsFocus) editor.focus()
        }}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

function BlockMenu({ block }: { block: BlockKind }) {
  const { t } = useServices()
  const { editor } = useOpenDraft()
  const { editable } = useDraftRoom()
  return (
    <Menu
      returnFocus={false}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      onClose={() => editor.focus()}
    >
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          disabled={!editable}
          aria-label={`${t('draft.block')}: ${t(`draft.block.${block}`)}`}
          rightSection={<IconChevronDown size={12} aria-hidden="true" />}
          className={styles['block']}
        >
          {t(`draft.block.${block}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={block}
          onChange={(value) => {
            const kind = blockKinds.find((one) => one === value)
            if (kind) setBlockKind(editor, kind)
          }}
        >
          {blockKinds.map((kind) => (
            <Menu.RadioItem key={kind} value={kind} closeMenuOnClick>
              {t(`draft.block.${kind}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

function CiteButton({ onCite, disabled }: { onCite: () => void; disabled: boolean }) {
  const { t } = useServices()
  const os = useOs()
  return (
    <Tooltip label={`${t('draft.cite')}  ${showKeys('mod+shift+C', os)}`}>
      <Button
        variant="subtle"
        color="gray"
        disabled={disabled}
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        rightSection={<Kbd>@</Kbd>}
        onClick={onCite}
      >
        {t('draft.cite.short')}
      </Button>
    </Tooltip>
  )
}

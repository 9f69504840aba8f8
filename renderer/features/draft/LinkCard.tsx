import { ActionIcon, Button, FocusTrap, Group, Text, TextInput, Tooltip } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { modals } from '@mantine/modals'
import { IconCopy, IconExternalLink, IconLinkOff } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import { removeLink, setLink, typedAddress } from '../../editor/links'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { focusAtOnce } from '../../ui/dialog-focus'
import { AnchorAt } from '../../editor/AnchorAt'
import { useDraftRoom } from './draft-room'
import type { LinkPlace } from './use-link-card'

/** The address of a link, to be looked at, changed or taken off. Nothing is opened without asking. */
export function LinkCard({ at, onClose }: { at: LinkPlace; onClose: () => void }) {
  const { t } = useServices()
  const { editor } = useOpenDraft()
  const leave = () => {
    onClose()
    editor.focus()
  }
  return (
    <AnchorAt
      place={at.place}
      width={380}
      onClose={leave}
      dropdown={{ role: 'dialog', 'aria-label': t('draft.link') }}
      content={
        <FocusTrap>
          <div>
            <LinkForm link={at.link} onDone={leave} />
          </div>
        </FocusTrap>
      }
    />
  )
}

function LinkForm({ link, onDone }: { link: string | null; onDone: () => void }) {
  const { t } = useServices()
  const { editor } = useOpenDraft()
  const { editable } = useDraftRoom()
  const [typed, setTyped] = useState(link ?? '')
  const [isWrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = typedAddress(typed)
    if (address === null) return setWrong(true)
    setLink(editor, address)
    onDone()
  }
  return (
    <form onSubmit={submit}>
      <Group gap={6} wrap="nowrap" align="flex-start" p={4}>
        <TextInput
          data-autofocus
          ref={focusAtOnce}
          flex={1}
          aria-label={t('draft.link.address')}
          placeholder="https://"
          readOnly={!editable}
          value={typed}
          error={isWrong && t('draft.link.wrong')}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setWrong(false)
          }}
        />
        {editable && <Button type="submit">{t('draft.link.set')}</Button>}
        {link !== null && <LinkActions link={link} onDone={onDone} />}
      </Group>
    </form>
  )
}

function LinkActions({ link, onDone }: { link: string; onDone: () => void }) {
  const { t, host, perform, tell } = useServices()
  const { editor } = useOpenDraft()
  const { editable } = useDraftRoom()
  const { copy } = useClipboard()
  const canOpen = host.supports('openExternal') && link.startsWith('https:')
  const open = () =>
    modals.openConfirmModal({
      title: t('draft.link.openTitle'),
      children: (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('draft.link.openWarning', { link })}
        </Text>
      ),
      labels: { confirm: t('draft.link.open'), cancel: t('app.cancel') },
      onConfirm: () => void perform('draft.link.open', () => host.openExternal({ url: link })),
    })
  const tools = [
    canOpen && { label: t('draft.link.open'), icon: <IconExternalLink size={16} />, run: open },
    {
      label: t('draft.link.copy'),
      icon: <IconCopy size={16} />,
      run: () => {
        copy(link)
        tell(t('app.copied'))
      },
    },
    editable && {
      label: t('draft.link.remove'),
      icon: <IconLinkOff size={16} />,
      run: () => removeLink(editor),
    },
  ].filter((tool) => tool !== false)
  return tools.map(({ label, icon, run }) => (
    <Tooltip key={label} label={label}>
      <ActionIcon
        aria-label={label}
        onClick={() => {
          run()
          onDone()
        }}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  ))
}

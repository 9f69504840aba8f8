import { ActionIcon, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'

/** Puts a text on the clipboard and shows that it did. */
export function CopyIcon({
  text,
  label,
  doneLabel,
}: {
  text: string
  label: string
  doneLabel: string
}) {
  return (
    <CopyButton value={text} timeout={2000}>
      {({ copied, copy }) => (
        <ActionIcon
          size="xs"
          aria-label={copied ? doneLabel : label}
          title={copied ? doneLabel : label}
          onClick={copy}
        >
          {copied ? <IconCheck size={12} /> : <IconCopy size={12} />}
        </ActionIcon>
      )}
    </CopyButton>
  )
}

import { Button, FileButton, Stack, Text } from '@mantine/core'
import { addressOf, nameOf, type Source } from '#shared/domain/source'
import type { MessageKey } from '#shared/i18n/catalogue'
import type { ClipRequest } from './clip-queue'
import { Dialog } from './Dialog'
import { useServices } from './services'
import { PasteField } from './ui/PasteField'

/** Takes a paste or a file as the newer version of one source. */
export function NewVersionDialog({
  source,
  why,
  opened,
  onClose,
}: {
  source: Source
  /** Says why it is asked for and what becomes of it. */
  why: MessageKey
  opened: boolean
  onClose: () => void
}) {
  const { t, clips, report } = useServices()
  const url = addressOf(source)
  const give = (request: ClipRequest) => {
    onClose()
    void clips.captureAgain([source], request).catch(report)
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('versions.again.give')}>
      <Stack gap="sm">
        <Text fw={600} dir="auto">
          {nameOf(source) ?? t('sources.nameless')}
        </Text>
        <Text size="sm" c="var(--ink-2)">
          {t(why)}
        </Text>
        <PasteField
          label={t('clip.paste')}
          hint={t('clip.paste.hint')}
          emptyHint={t('clip.paste.empty')}
          onPaste={(html, plain) => give({ method: 'paste', html, plain, url })}
        />
        <FileButton onChange={(file) => file && give({ method: 'file', file, url })}>
          {(props) => <Button {...props}>{t('sources.fileInstead')}</Button>}
        </FileButton>
      </Stack>
    </Dialog>
  )
}

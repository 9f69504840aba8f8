import { Button, FileButton, Loader } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSyncExternalStore } from 'react'
import type { Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { errorMessage } from '#shared/i18n/translate'
import { isRunning } from './clip-queue'
import { Dialog } from './Dialog'
import { progressInWords } from './progress-in-words'
import { useServices } from './services'
import { Notice } from './ui/Notice'
import { PasteField } from './ui/PasteField'
import { showInstant } from './ui/show-time'

/** That a capture of a source is on its way, or why it did not come, and what can be done about it. */
export function PendingCapture({ source }: { source: Source }) {
  const { t, clips, language } = useServices()
  const items = useSyncExternalStore(clips.watch, clips.items)
  const { id, pending } = source
  if (!pending) return null
  const item = items.find((one) => one.id === id)
  if (!pending.failure && item && isRunning(item)) {
    return (
      <Notice
        sign={<Loader size={12} />}
        title={t('sources.capturing')}
        text={progressInWords(item.state, t, language)}
      >
        <Button onClick={() => clips.cancel(id)}>{t('sources.cancelCapture')}</Button>
      </Notice>
    )
  }
  // A stub that nobody fills any more: the window was closed while it was on its way.
  const { failure } = pending
  if (failure?.code === 'not-supported') {
    return (
      <Notice tone="warn" sign="▲" title={t('sources.noted')} text={t('sources.notedHint')}>
        <OtherWays source={source} />
      </Notice>
    )
  }
  const text = failure
    ? errorMessage(t, new AppError(failure.code, failure.details))
    : t('sources.interruptedSince', { time: showInstant(pending.since, language) })
  return (
    <Notice
      tone={failure ? 'bad' : 'warn'}
      sign="▲"
      title={t(failure ? 'sources.failed' : 'sources.interrupted')}
      text={text}
    >
      <OtherWays source={source} />
    </Notice>
  )
}

function OtherWays({ source }: { source: Source }) {
  const { t, host, clips, report } = useServices()
  const [pasting, paste] = useDisclosure(false)
  const { url } = source
  return (
    <>
      {url !== null && host.supports('capturePage') && (
        <Button onClick={() => void clips.retry(source).catch(report)}>
          {t('sources.tryAgain')}
        </Button>
      )}
      <Button onClick={paste.open}>{t('sources.pasteInstead')}</Button>
      <FileButton
        onChange={(file) => {
          if (file) void clips.retry(source, { method: 'file', file, url }).catch(report)
        }}
      >
        {(props) => <Button {...props}>{t('sources.fileInstead')}</Button>}
      </FileButton>
      <Dialog opened={pasting} onClose={paste.close} title={t('sources.pasteInstead')}>
        <PasteField
          label={t('clip.paste')}
          hint={t('clip.paste.hint')}
          emptyHint={t('clip.paste.empty')}
          onPaste={(html, plain) => {
            paste.close()
            void clips.retry(source, { method: 'paste', html, plain, url }).catch(report)
          }}
        />
      </Dialog>
    </>
  )
}

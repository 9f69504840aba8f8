import { ActionIcon, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconRefresh } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { whyByHand, type Capture } from '#shared/domain/capture'
import type { Source } from '#shared/domain/source'
import { isRunning } from './clip-queue'
import { NewVersionDialog } from './NewVersionDialog'
import { useCommand, useServices } from './services'

/**
 * Captures a source once more: at once where the host can fetch its address, else from what is given. What
 * came as the reporter's browser showed it is not fetched. The command does the same.
 */
export function CaptureAgain({
  source,
  captures,
  compact = false,
}: {
  source: Source
  /** The source's own. */
  captures: readonly Capture[]
  compact?: boolean
}) {
  const { t, host, clips, report } = useServices()
  const [giving, give] = useDisclosure(false)
  const items = useSyncExternalStore(clips.watch, clips.items)
  const running = items.some((item) => item.id === source.id && isRunning(item))
  const byHand = whyByHand(source, captures, host.supports('capturePage'))
  const start = () => {
    if (running) return
    if (byHand) give.open()
    else void clips.captureAgain([source]).catch(report)
  }
  useCommand('source.again', start, !running)
  return (
    <>
      {compact ? (
        <ActionIcon
          aria-label={t('versions.again')}
          title={t('versions.again')}
          disabled={running}
          onClick={start}
        >
          <IconRefresh size={16} stroke={1.6} />
        </ActionIcon>
      ) : (
        <Button
          leftSection={<IconRefresh size={14} aria-hidden="true" />}
          disabled={running}
          onClick={start}
        >
          {t('versions.again')}
        </Button>
      )}
      <NewVersionDialog
        source={source}
        why={`versions.again.${byHand ?? 'instead'}`}
        opened={giving}
        onClose={give.close}
      />
    </>
  )
}

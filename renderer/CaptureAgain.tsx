import { ActionIcon, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconRefresh } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { isLoggedInView, type Capture } from '#shared/domain/capture'
import { fetchableAddress, type Source } from '#shared/domain/source'
import { isRunning } from './clip-queue'
import { NewVersionDialog } from './NewVersionDialog'
import { useCommand, useServices } from './services'

/**
 * Captures a source once more: at once where the host can fetch its address, else from what is given. What
 * was seen logged in is not fetched. The command does the same.
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
  const canFetch = host.supports('capturePage')
  const hasAddress = fetchableAddress(source) !== null
  const isLoggedIn = isLoggedInView(captures)
  const start = () => {
    if (running) return
    if (canFetch && hasAddress && !isLoggedIn) void clips.captureAgain([source]).catch(report)
    else give.open()
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
        why={`versions.again.${isLoggedIn ? 'loggedIn' : hasAddress ? 'cannot' : 'noAddress'}`}
        opened={giving}
        onClose={give.close}
      />
    </>
  )
}

import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Capture } from '#shared/domain/capture'
import { nameOf } from '#shared/domain/source'
import { captureOf } from './data/captures'
import { sourceOf } from './data/sources'
import { useServices } from './services'

/** What a capture was enclosed in, as a way there; nothing where it came by itself. */
export function EnclosedIn({
  capture: { enclosedIn, method },
}: {
  capture: Pick<Capture, 'enclosedIn' | 'method'>
}) {
  const { t, db, go } = useServices()
  const outer = useLiveQuery(async () => {
    const capture = enclosedIn === null ? null : await captureOf(db, enclosedIn)
    return capture && (await sourceOf(db, capture.sourceId))
  }, [db, enclosedIn])
  if (enclosedIn === null || outer === undefined) return null
  if (outer === null) return <>{t('reader.enclosedInGone')}</>
  const { caseId, id: sourceId } = outer
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      style={{ justifySelf: 'start' }}
      leftSection={<IconPaperclip size={13} aria-hidden="true" />}
      onClick={() => go({ room: 'reader', caseId, sourceId, captureId: enclosedIn })}
    >
      {t(method === 'archive' ? 'webArchive.takenFrom' : 'reader.enclosedIn', {
        name: nameOf(outer) ?? t('reader.nameless'),
      })}
    </Button>
  )
}

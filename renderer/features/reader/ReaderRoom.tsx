import { Button } from '@mantine/core'
import { versionsOf } from '#shared/domain/capture'
import { IconFileOff } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { capturesOf, readingOf } from '../../data/captures'
import { passagesOf } from '../../data/passages'
import { sourceOf } from '../../data/sources'
import type { ReaderView } from '../../place'
import { useCase, useServices } from '../../services'
import { Blank } from '../../ui/Blank'
import { RoomLayout } from '../../ui/RoomLayout'
import { CaptureReader } from './CaptureReader'
import { EmptyReader } from './EmptyReader'
import type { Span } from './span'

type Props = {
  sourceId: string
  view: ReaderView
  captureId: string | null
  passageId: string | null
  /** A stretch of the capture's text to point at. */
  at: Span | null
  /** Words to find in the text, or null. */
  find: string | null
}

/** One source, opened: what was captured of it, with the passages that were marked in it. */
export function ReaderRoom({ sourceId, view, captureId, passageId, at, find }: Props) {
  const { db } = useServices()
  const stored = useLiveQuery(async () => {
    const [source, captures, passages] = await Promise.all([
      sourceOf(db, sourceId),
      capturesOf(db, sourceId),
      passagesOf(db, sourceId),
    ])
    return { source, captures, passages }
  }, [db, sourceId])
  const linked = stored?.passages.find(({ id }) => id === passageId)
  // A capture that comes while one is being read does not take its place: forms and marks are of that one.
  const [first, setFirst] = useState<string | null>(null)
  const wanted = linked?.captureId ?? captureId ?? first
  const capture = stored?.captures.find(({ id }) => id === wanted) ?? stored?.captures[0]
  const newestId = stored && capture && versionsOf(capture, stored.captures)[0]?.id
  const reading = useLiveQuery(
    async () => (capture ? readingOf(db, capture.id) : null),
    [db, capture?.id],
  )
  const newest = useLiveQuery(
    async () => (newestId ? readingOf(db, newestId) : null),
    [db, newestId],
  )
  if (first === null && capture) setFirst(capture.id)
  if (!stored) return null
  const { source, captures, passages } = stored
  if (!source) return <Gone />
  if (!capture) return <EmptyReader source={source} />
  // The reading of another capture is on its way out.
  if (reading === undefined || (reading && reading.id !== capture.id)) return null
  return (
    <CaptureReader
      key={capture.id}
      {...{ source, captures, capture, passages, view }}
      reading={reading}
      newest={newest ?? null}
      linked={linked?.id ?? null}
      at={at}
      find={find}
    />
  )
}

function Gone() {
  const { id: caseId } = useCase()
  const { t, go } = useServices()
  return (
    <RoomLayout asideLabel={t('reader.passages')} closeLabel={t('app.close')}>
      <Blank
        icon={<IconFileOff size={30} stroke={1.4} />}
        title={t('reader.gone')}
        hint={t('app.gone')}
      >
        <Button onClick={() => go({ room: 'sources', caseId })}>{t('command.go.sources')}</Button>
      </Blank>
    </RoomLayout>
  )
}

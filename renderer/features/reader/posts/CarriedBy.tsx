import { UnstyledButton } from '@mantine/core'
import type { Capture } from '#shared/domain/capture'
import type { PostRecord, SeenPost } from '#shared/domain/post-record'
import { nameOf, type Source } from '#shared/domain/source'
import { useServices } from '../../../services'
import styles from './PostCard.module.css'

type Around = { capture: Capture; sources: ReadonlyMap<string, Source> }

/** The sources of the case that show a post, each leading to it there. */
export function CarriedBy({ record, capture, sources }: Around & { record: PostRecord }) {
  const { t } = useServices()
  const others = record.seen.filter(({ sourceId }) => sourceId !== record.own?.sourceId)
  const first = new Map(others.toReversed().map((seen) => [seen.sourceId, seen]))
  const carriers = [...first.values()].toReversed()
  if (carriers.length === 0) return null
  return (
    <div className={styles['carried']}>
      <span>{t('posts.carried', { count: carriers.length })}</span>
      <ul>
        {carriers.map((seen) => (
          <li key={seen.sourceId}>
            <SourceLink
              seen={seen}
              times={others.filter(({ captureId }) => captureId === seen.captureId).length}
              capture={capture}
              sources={sources}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The name of a source that shows a post, so many times; it leads to the post in that source. */
export function SourceLink({
  seen,
  times,
  capture,
  sources,
}: Around & { seen: SeenPost; times: number }) {
  const { t, go } = useServices()
  const { captureId, sourceId, post } = seen
  const often = (name: string) =>
    times > 1 ? t('posts.carriedTimes', { name, count: times }) : name
  if (sourceId === capture.sourceId) return <span>{often(t('posts.carriedHere'))}</span>
  const source = sources.get(sourceId)
  const place = post.place && post.place.end > post.place.start ? { at: post.place } : {}
  const { caseId } = capture
  return (
    <UnstyledButton
      className={styles['source']}
      dir="auto"
      onClick={() => go({ room: 'reader', caseId, sourceId, captureId, ...place })}
    >
      {often((source && nameOf(source)) ?? t('reader.nameless'))}
    </UnstyledButton>
  )
}

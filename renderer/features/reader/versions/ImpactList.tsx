import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Capture } from '#shared/domain/capture'
import { alikeTo, fateCounts, fatesIn, isTroubled } from '#shared/domain/impact'
import type { Passage } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import type { Comparison } from '#shared/text/compare'
import { useServices } from '../../../services'
import type { Served } from '../PassageList'
import type { Pair } from './chosen-pair'
import { PassageImpact } from './PassageImpact'
import { restingSentences } from './resting-sentences'
import styles from './VersionsView.module.css'

/** What the newer capture does to the passages of older ones, and to the claims and sentences on them. */
export function ImpactList({
  captures,
  pair,
  before,
  after,
  comparison,
  passages,
  served,
}: {
  /** The newest first. */
  captures: readonly Capture[]
  pair: Pair
  before: Reading
  after: Reading
  /** Null where there are no texts to compare. */
  comparison: Comparison | null
  passages: readonly Passage[]
  served: ReadonlyMap<string, readonly Served[]>
}) {
  const { db, t } = useServices()
  const { caseId } = pair.after
  const resting = useLiveQuery(() => restingSentences(db, caseId), [db, caseId])
  const fates = useMemo(() => {
    const at = captures.findIndex(({ id }) => id === after.id)
    const older = new Set(captures.slice(at + 1).map(({ id }) => id))
    return fatesIn(
      after.text,
      passages.filter(({ captureId }) => older.has(captureId)),
      alikeTo(after.id, captures),
    )
  }, [captures, after, passages])
  if (fates.length === 0) return null
  const troubled = fates.filter(isTroubled)
  return (
    <section aria-labelledby="versions-impact" className={styles['part']}>
      <h2 id="versions-impact">{t('versions.impact')}</h2>
      <p className={styles['hint']}>{t('versions.passages', fateCounts(fates))}</p>
      {troubled.length > 0 && (
        <ul className={styles['impact']}>
          {troubled.map((fate) => (
            <li key={fate.passage.id}>
              <PassageImpact
                {...{ fate, before, after, comparison }}
                isNewest={after.id === captures[0]?.id}
                served={served.get(fate.passage.id) ?? []}
                resting={resting?.get(fate.passage.id) ?? []}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

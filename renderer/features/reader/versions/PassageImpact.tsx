import { UnstyledButton } from '@mantine/core'
import type { PassageFate } from '#shared/domain/impact'
import { isOfText, isRegion, wordsOf } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import type { Comparison } from '#shared/text/compare'
import { placeOfPassage } from '../../../place'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import type { Served } from '../PassageList'
import { FromTo } from './ChangeList'
import { Decision } from './Decision'
import { changesAt, paragraphAt } from './passage-place'
import type { RestingSentence } from './resting-sentences'
import { RestsOn } from './RestsOn'
import styles from './VersionsView.module.css'

/** One passage that reads otherwise now: what stood, what stands, and the claims and sentences on it. */
export function PassageImpact({
  fate,
  before,
  after,
  comparison,
  isNewest,
  served,
  resting,
}: {
  fate: PassageFate
  before: Reading
  after: Reading
  /** Null where there are no texts to compare. */
  comparison: Comparison | null
  /** Whether `after` is the newest there is: of what no longer stands there is nothing to decide. */
  isNewest: boolean
  served: readonly Served[]
  resting: readonly RestingSentence[]
}) {
  const { t, go } = useServices()
  const { passage, state, start, end, words } = fate
  const { caseId, sourceId } = passage
  const marked = isOfText(passage) && passage.captureId === before.id ? passage.selector : null
  const gone = state === 'gone'
  const paragraph = gone
    ? marked !== null && paragraphAt(before, marked.start)
    : start !== null && paragraphAt(after, start)
  const touched =
    comparison && marked
      ? changesAt(comparison.changes, marked).flatMap((change) => change.touched)
      : []
  const openOld = () => go(placeOfPassage(passage))
  const openNew = () => {
    if (start === null || end === null) return
    go({ room: 'reader', caseId, sourceId, captureId: after.id, at: { start, end } })
  }
  return (
    <article
      className={styles['fate']}
      aria-label={t('reader.passage', { quote: wordsOf(passage) })}
    >
      <Chip tone={gone ? 'bad' : 'warn'} shape={gone ? '×' : '▲'}>
        {t(
          isRegion(passage) ? 'region.fate.changed' : `versions.fate.${gone ? 'gone' : 'changed'}`,
        )}
      </Chip>{' '}
      {paragraph !== false && t('versions.paragraph', { number: paragraph })}
      {touched.map((one) => (
        <p key={`${one.kind} ${one.before.join()} ${one.after.join()}`}>
          {t(`versions.kind.${one.kind}`)}{' '}
          <FromTo from={one.before.join(' · ')} to={one.after.join(' · ')} />
        </p>
      ))}
      <p dir="auto">
        {t(isRegion(passage) ? 'region' : 'versions.stood')}{' '}
        <UnstyledButton className={styles['quote']} onClick={openOld}>
          {wordsOf(passage)}
        </UnstyledButton>
      </p>
      {words !== null && (
        <p dir="auto">
          {t('versions.stands')}{' '}
          <UnstyledButton className={styles['quote']} onClick={openNew}>
            {words}
          </UnstyledButton>
        </p>
      )}
      <RestsOn {...{ caseId, served, resting }} />
      {isNewest && <Decision fate={fate} after={after} hasEvidence={served.length > 0} />}
    </article>
  )
}

import { Loader } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { Capture } from '#shared/domain/capture'
import { isRegion, type Passage } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'
import { readingOf } from '../../../data/captures'
import { partiesOf } from '../../../data/parties'
import { useServices } from '../../../services'
import { Notice } from '../../../ui/Notice'
import type { Served } from '../PassageList'
import { ChangeList } from './ChangeList'
import { pairOf, type Pair } from './chosen-pair'
import { ComparedText, type Pointed } from './ComparedText'
import { ImpactList } from './ImpactList'
import { PairChoice } from './PairChoice'
import { SignList } from './SignList'
import { useComparison } from './use-comparison'
import styles from './VersionsView.module.css'

/** Two captures of a source beside each other: what changed, whom it concerns, and the text itself. */
export function VersionsView({
  source,
  captures,
  capture,
  passages,
  served,
}: {
  source: Source
  /** The newest first. */
  captures: readonly Capture[]
  capture: Capture
  passages: readonly Passage[]
  served: ReadonlyMap<string, readonly Served[]>
}) {
  const [askedId, ask] = useState<string | null>(null)
  const pair = useMemo(() => pairOf(captures, capture.id, askedId), [captures, capture.id, askedId])
  if (!pair) return null
  return (
    <div className={styles['versions']}>
      <PairChoice {...{ source, captures, capture, pair }} onOther={ask} />
      <Compared
        key={`${pair.before.id} ${pair.after.id}`}
        {...{ source, captures, pair, passages, served }}
      />
    </div>
  )
}

function Compared({
  source,
  captures,
  pair,
  passages,
  served,
}: {
  source: Source
  captures: readonly Capture[]
  pair: Pair
  passages: readonly Passage[]
  served: ReadonlyMap<string, readonly Served[]>
}) {
  const { db, t } = useServices()
  const { caseId } = source
  const [beforeId, afterId] = [pair.before.id, pair.after.id]
  const readings = useLiveQuery(async () => {
    const [before, after] = await Promise.all([readingOf(db, beforeId), readingOf(db, afterId)])
    return { before, after }
  }, [db, beforeId, afterId])
  const parties = useLiveQuery(() => partiesOf(db, caseId), [db, caseId])
  const before = readings?.before ?? null
  const after = readings?.after ?? null
  const comparison = useComparison(before, after, parties)
  const [pointed, point] = useState<Pointed | null>(null)

  if (readings && (!before || !after)) {
    return <Notice tone="bad" sign="▲" title={t('reader.noReading')} />
  }
  if (before && after && (before.text.trim() === '' || after.text.trim() === '')) {
    return (
      <>
        <Notice tone="warn" sign="▲" title={t('versions.noText')} text={t('versions.noTextWhy')} />
        <ImpactList
          {...{ captures, pair, before, after, served }}
          comparison={null}
          passages={passages.filter(isRegion)}
        />
      </>
    )
  }
  if (!before || !after || !comparison) {
    return (
      <output className={styles['waiting']}>
        <Loader size={14} aria-hidden="true" /> {t('versions.comparing')}
      </output>
    )
  }
  return (
    <>
      <SignList {...{ source, pair, before, after }} />
      <ChangeList comparison={comparison} onPoint={(index) => point({ index })} />
      <ImpactList {...{ captures, pair, before, after, comparison, passages, served }} />
      <ComparedText comparison={comparison} source={source} pointed={pointed} />
    </>
  )
}

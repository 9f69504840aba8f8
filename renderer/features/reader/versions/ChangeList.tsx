import { Button, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Comparison } from '#shared/text/compare'
import { weighty, type Change, type Touched } from '#shared/text/compare/changes'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import styles from './VersionsView.module.css'

/** So many are drawn at a time. */
const step = 20

/** What changed, the weightiest first: figures, dates, names and negations before the rest. */
export function ChangeList({
  comparison,
  onPoint,
}: {
  comparison: Comparison
  /** Leads to a change's place in the text. */
  onPoint: (index: number) => void
}) {
  const { t } = useServices()
  const [drawn, setDrawn] = useState(step)
  const { changes, masked, leftOut } = comparison
  const rows = byWeight(changes)
  const around = leftOut.removed + leftOut.added + masked.length
  return (
    <section aria-labelledby="versions-changes" className={styles['part']}>
      <h2 id="versions-changes">
        {changes.length === 0
          ? t('versions.noChange')
          : t('versions.changes', { count: changes.length })}
      </h2>
      {rows.length > 0 && (
        <ol className={styles['changes']}>
          {rows.slice(0, drawn).map(({ index, change, touched }) => (
            <li key={`${index} ${touched?.kind ?? ''}`}>
              <UnstyledButton className={styles['change']} onClick={() => onPoint(index)}>
                <Chip {...(touched ? { tone: 'warn', shape: '▲' } : { shape: '·' })}>
                  {t(`versions.kind.${touched?.kind ?? (change.layout ? 'layout' : 'words')}`)}
                </Chip>
                <FromTo
                  from={touched ? touched.before.join(' · ') : change.removed}
                  to={touched ? touched.after.join(' · ') : change.added}
                />
              </UnstyledButton>
            </li>
          ))}
        </ol>
      )}
      {rows.length > drawn && (
        <Button size="compact-sm" onClick={() => setDrawn(drawn + step)}>
          {t('versions.more', { count: rows.length - drawn })}
        </Button>
      )}
      {around > 0 && (
        <p className={styles['hint']}>
          {t('versions.around', { removed: leftOut.removed, added: leftOut.added })}
          {masked.length > 0 && ` ${t('versions.masked', { count: masked.length })}`}
        </p>
      )}
    </section>
  )
}

/** What stood and what stands, with words for those who do not see the arrow. */
export function FromTo({ from, to }: { from: string; to: string }) {
  const { t } = useServices()
  const nothing = t('versions.nothing')
  return (
    <span className={styles['fromTo']} dir="auto">
      {from.trim() === '' ? nothing : <del>{inLine(from)}</del>} →{' '}
      {to.trim() === '' ? nothing : <ins>{inLine(to)}</ins>}
    </span>
  )
}

/** Longer stretches are read in the text itself. */
const longest = 80

function inLine(text: string): string {
  const points = [...text.replaceAll(/\s+/gu, ' ').trim()]
  return points.length > longest ? `${points.slice(0, longest).join('')}…` : points.join('')
}

type Row = Readonly<{ index: number; change: Change; touched: Touched | null }>

/** A row for all that a change touches of each kind; one for a change that touches nothing of weight. */
function byWeight(changes: readonly Change[]): readonly Row[] {
  const rows = changes.flatMap((change, index): readonly Row[] =>
    change.touched.length === 0
      ? [{ index, change, touched: null }]
      : change.touched.map((touched) => ({ index, change, touched })),
  )
  const weight = ({ change, touched }: Row) =>
    touched ? weighty.indexOf(touched.kind) : weighty.length + (change.layout ? 1 : 0)
  return rows.toSorted((a, b) => weight(a) - weight(b))
}

import { useLiveQuery } from 'dexie-react-hooks'
import type { Figure } from '#shared/domain/figure'
import { entriesAbout } from '../../data/log'
import { useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import styles from './FigureSide.module.css'

/** What the log tells of a figure, newest first. */
export function FigureHistory({ figure }: { figure: Figure }) {
  const { t, db, language } = useServices()
  const entries = useLiveQuery(() => entriesAbout(db, figure), [db, figure])
  if (!entries || entries.length === 0) return null
  return (
    <section aria-labelledby="figure-history">
      <h3 id="figure-history">{t('figures.history')}</h3>
      <ol className={styles['history']}>
        {entries.map(({ seq, at, what, details: { from, to, reason } }) => (
          <li key={seq}>
            {t(`log.${what}`)}
            {from && to && <small dir="auto">{t('log.change', { from, to })}</small>}
            {reason && <q dir="auto">{reason}</q>}
            <time dateTime={at}>{showInstant(at, language)}</time>
          </li>
        ))}
      </ol>
    </section>
  )
}

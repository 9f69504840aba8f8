import { Button, Group } from '@mantine/core'
import type { TimelineEvent } from '#shared/domain/timeline'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import { dateInWords } from './date-in-words'
import { shapes } from './shapes'
import styles from './Timeline.module.css'
import { useOpenSubject } from './use-open-subject'

/** One event: its date as it is given, how close that is, and the way to what it is of. */
export function EventCard({ event }: { event: TimelineEvent }) {
  const { t, language } = useServices()
  const open = useOpenSubject()
  const { kind, label, date, span, subject, beside } = event
  const words = dateInWords(date, language)
  return (
    <div className={styles['card']}>
      <p className={styles['kind']} data-kind={kind}>
        <span aria-hidden="true">{shapes[kind]}</span> {t(`timeline.kind.${kind}`)}
      </p>
      <h2 dir="auto">{label ?? t('timeline.nameless')}</h2>
      <p className={styles['when']}>{words}</p>
      <p className={styles['hint']}>
        {t(`timeline.precision.${precisionOf(event)}`)}
        {span.approximate && ` ${t('timeline.approximate')}`}
      </p>
      {words !== date && (
        <p className={styles['hint']}>
          {t('timeline.asGiven')} <code>{date}</code>
        </p>
      )}
      {beside.map((other) => (
        <Notice
          key={other.date}
          tone="warn"
          sign="≠"
          title={t(`timeline.beside.${subject.of === 'claim' ? 'claim' : 'post'}`)}
          text={t(`timeline.beside.${subject.of === 'claim' ? 'claim' : 'post'}.why`, {
            date: words,
            other: other.raw,
          })}
        />
      ))}
      <Group>
        <Button onClick={() => open(subject)}>{t(`timeline.open.${subject.of}`)}</Button>
      </Group>
    </div>
  )
}

const day = 24 * 60 * 60 * 1000

/** How close a date is, as far as it says. */
function precisionOf({ span, date }: TimelineEvent) {
  if (span.exact) return 'exact'
  if (date.includes('/') || span.from === null || span.until === null) return 'range'
  const length = span.until - span.from
  if (length <= day) return 'day'
  if (length <= 31 * day) return 'month'
  return length <= 366 * day && /^\d{4}[~?%]?$/.test(date) ? 'year' : 'range'
}

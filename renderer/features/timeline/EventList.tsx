import { UnstyledButton } from '@mantine/core'
import type { TimelineEvent } from '#shared/domain/timeline'
import { useServices } from '../../services'
import { dateInWords } from './date-in-words'
import { shapes } from './shapes'
import styles from './Timeline.module.css'

type Props = Readonly<{
  events: readonly TimelineEvent[]
  openId: string | null
  onOpen: (event: TimelineEvent, by: 'pointer' | 'enter') => void
}>

/** The same events in words, in the order of time. */
export function EventList({ events, openId, onOpen }: Props) {
  const { t, language } = useServices()
  return (
    <ol className={styles['list']}>
      {events.map((event) => (
        <li key={event.id}>
          <UnstyledButton
            className={styles['line'] ?? ''}
            {...(event.id === openId && { 'aria-current': true })}
            onClick={(pressed) => onOpen(event, pressed.detail === 0 ? 'enter' : 'pointer')}
          >
            <time>{dateInWords(event.date, language)}</time>
            <span data-kind={event.kind}>
              <span aria-hidden="true">{shapes[event.kind]}</span>{' '}
              {t(`timeline.kind.${event.kind}`)}
            </span>
            <b dir="auto">
              {event.beside.length > 0 && <span aria-hidden="true">≠ </span>}
              {event.label ?? t('timeline.nameless')}
            </b>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  )
}

import { UnstyledButton } from '@mantine/core'
import type { TimelineEvent } from '#shared/domain/timeline'
import { useServices } from '../../services'
import { dateInWords } from './date-in-words'
import type { Drawn, Lane } from './lanes'
import { shapes } from './shapes'
import styles from './Timeline.module.css'

/** How high a row of a lane is, in pixels. */
const rowHeight = 28

type Props = Readonly<{
  lane: Lane
  openId: string | null
  /** Where the Tab key comes to; the arrows go on from there. */
  activeId: string | null
  onOpen: (event: TimelineEvent, by: 'pointer' | 'enter') => void
  /** Looks closer at what lies at `x` pixels of the sheet. */
  onCloser: (x: number) => void
}>

/** One kind of dates, in as many rows as keep their labels apart. */
export function LaneView({ lane, openId, activeId, onOpen, onCloser }: Props) {
  const { t } = useServices()
  const { kind, rows, drawn, crowds } = lane
  return (
    <section className={styles['lane']} aria-label={t(`timeline.kind.${kind}`)} data-kind={kind}>
      <h2>
        <span aria-hidden="true">{shapes[kind]}</span> {t(`timeline.kind.${kind}`)}
      </h2>
      <div className={styles['rows']} style={{ height: rows * rowHeight }}>
        {drawn.map((one) => (
          <EventMark
            key={one.event.id}
            drawn={one}
            isOpen={one.event.id === openId}
            isActive={one.event.id === activeId}
            onOpen={onOpen}
          />
        ))}
        {crowds.map(({ x, events }) => (
          <UnstyledButton
            key={x}
            className={styles['crowd'] ?? ''}
            style={{ left: x, top: (rows - 1) * rowHeight }}
            aria-label={t('timeline.more.label', { count: events.length })}
            title={t('timeline.more.label', { count: events.length })}
            onClick={() => onCloser(x)}
          >
            {t('timeline.more', { count: events.length })}
          </UnstyledButton>
        ))}
      </div>
    </section>
  )
}

type MarkProps = Readonly<{
  drawn: Drawn
  isOpen: boolean
  isActive: boolean
  onOpen: Props['onOpen']
}>

function EventMark({ drawn: { event, x, bar, beside, row }, isOpen, isActive, onOpen }: MarkProps) {
  const { t, language } = useServices()
  const { kind, date, span } = event
  const label = event.label ?? t('timeline.nameless')
  const told = { kind: t(`timeline.kind.${kind}`), label, date: dateInWords(date, language) }
  const other = event.beside.map((one) => dateInWords(one.date, language)).join(', ')
  const words = other ? t('timeline.event.conflict', { ...told, other }) : t('timeline.event', told)
  return (
    <>
      {beside.map((at) => (
        <span
          key={at}
          aria-hidden="true"
          className={styles['beside']}
          style={{
            left: Math.min(x, at),
            width: Math.abs(at - x),
            // Below the words, so that it does not strike them out.
            top: (row + 1) * rowHeight - 4,
          }}
          data-to={at < x ? 'left' : 'right'}
        />
      ))}
      <UnstyledButton
        className={styles['event'] ?? ''}
        style={{ left: x, top: row * rowHeight }}
        data-event={event.id}
        data-conflict={beside.length > 0}
        tabIndex={isActive ? 0 : -1}
        aria-label={words}
        title={words}
        {...(isOpen && { 'aria-current': true })}
        onClick={(pressed) => onOpen(event, pressed.detail === 0 ? 'enter' : 'pointer')}
      >
        {bar > 0 ? (
          <span
            className={styles['stretch']}
            style={{ width: bar }}
            data-open={span.from === null ? 'left' : span.until === null ? 'right' : 'none'}
            aria-hidden="true"
          />
        ) : (
          <span className={styles['point']} aria-hidden="true">
            {shapes[kind]}
          </span>
        )}
        <span className={styles['label']} dir="auto">
          {beside.length > 0 && <span aria-hidden="true">≠ </span>}
          {label}
        </span>
      </UnstyledButton>
    </>
  )
}

import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconTimelineEvent } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { timelineKinds, type Timeline, type TimelineEvent } from '#shared/domain/timeline'
import { useCase, useServices } from '../../services'
import { Blank } from '../../ui/Blank'
import { RoomLayout } from '../../ui/RoomLayout'
import { Side } from '../../ui/Side'
import { StatusNote } from '../../ui/StatusNote'
import { zoneInWords } from './date-in-words'
import { EventCard } from './EventCard'
import { EventList } from './EventList'
import { KindFilter } from './KindFilter'
import { paperOf } from './paper/paper'
import { PrintAction } from './paper/PrintAction'
import { Picture, type PictureView } from './Picture'
import styles from './Timeline.module.css'
import { Undated } from './Undated'
import { useTimeline } from './use-timeline'

const views = ['picture', 'list'] as const
type View = (typeof views)[number]

/** When things happened, were said, published, posted and captured: apart from each other, on one axis. */
export function TimelineRoom({ eventId }: { eventId: string | null }) {
  const timeline = useTimeline()
  return timeline ? <Room timeline={timeline} eventId={eventId} /> : null
}

function Room({ timeline, eventId }: { timeline: Timeline; eventId: string | null }) {
  const { id: caseId, title } = useCase()
  const { t, go, now, language } = useServices()
  const middle = useRef<HTMLDivElement>(null)
  const picture = useRef<PictureView>(null)
  const [view, setView] = useState<View>('picture')
  const [kinds, setKinds] = useState<readonly string[]>(timelineKinds)
  const [asideOpen, setAsideOpen] = useState(eventId !== null)
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const [focusRequest, setFocusRequest] = useState(0)
  const events = timeline.events.filter(({ kind }) => kinds.includes(kind))
  const open = ({ id }: TimelineEvent, by: 'pointer' | 'enter') => {
    setAsideOpen(true)
    if (id !== eventId) go({ room: 'timeline', caseId, eventId: id })
    if (by === 'enter') setFocusRequest(focusRequest + 1)
  }
  const leave = () => {
    setAsideOpen(false)
    middle.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }
  const takePaper = () => {
    const stretch = picture.current?.stretchShown() ?? null
    return paperOf({ timeline, kinds, stretch }, { title, language, now: now() })
  }
  const shown = timeline.events.find(({ id }) => id === eventId)
  const side =
    eventId === null ? (
      <p className={styles['choose']}>{t('timeline.choose')}</p>
    ) : (
      <Side label={t('timeline.one')} {...{ focusRequest }} onLeave={leave}>
        {shown ? <EventCard key={shown.id} event={shown} /> : <p>{t('timeline.gone')}</p>}
      </Side>
    )
  const isEmpty = timeline.events.length === 0
  const nothingBeside = eventId === null && (narrow || isEmpty)
  return (
    <RoomLayout
      asideLabel={t('timeline.one')}
      closeLabel={t('app.close')}
      asideOpen={asideOpen}
      onAsideOpen={setAsideOpen}
      {...(nothingBeside ? {} : { aside: side })}
    >
      <VisuallyHidden component="h1">{t('room.timeline')}</VisuallyHidden>
      {isEmpty && timeline.undated.length === 0 ? (
        <Blank
          icon={<IconTimelineEvent size={28} stroke={1.4} aria-hidden="true" />}
          title={t('timeline.empty')}
          hint={t('timeline.emptyHint')}
        />
      ) : (
        <div className={styles['middle']} ref={middle}>
          <div className={styles['bar']}>
            <SegmentedControl
              size="xs"
              aria-label={t('timeline.view')}
              value={view}
              onChange={(value) => setView(views.find((one) => one === value) ?? view)}
              data={views.map((value) => ({ value, label: t(`timeline.${value}`) }))}
            />
            <KindFilter all={timeline.events} kinds={kinds} onChange={setKinds} />
            <PrintAction possible={events.length > 0} {...{ takePaper }} />
          </div>
          {view === 'picture' ? (
            <Picture ref={picture} {...{ events }} openId={eventId} onOpen={open} />
          ) : (
            <EventList {...{ events }} openId={eventId} onOpen={open} />
          )}
          <Undated told={timeline.undated} />
        </div>
      )}
      <StatusNote>
        {!isEmpty &&
          t('timeline.status', { count: timeline.events.length, zone: zoneInWords(now()) })}
      </StatusNote>
    </RoomLayout>
  )
}

import { ActionIcon, Button } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react'
import { startOf, type TimelineEvent } from '#shared/domain/timeline'
import { useServices } from '../../services'
import { tickInWords } from './date-in-words'
import { LaneView } from './LaneView'
import { lanesOf } from './lanes'
import {
  fitting,
  momentAt,
  momentsOf,
  stretchIn,
  ticksOf,
  timeScale,
  zooms,
  type Stretch,
} from './time-scale'
import styles from './Timeline.module.css'
import { usePanning } from './use-panning'

/** What a picture tells of how it is looked at. */
export type PictureView = Readonly<{
  /** Null while all is to be seen. */
  stretchShown: () => Stretch | null
}>

type Props = Readonly<{
  ref?: Ref<PictureView>
  events: readonly TimelineEvent[]
  openId: string | null
  onOpen: (event: TimelineEvent, by: 'pointer' | 'enter') => void
}>

const factor = 1.6

/** Events on an axis, a lane for each kind. Ctrl and the wheel, + and − look closer and wider, 0 shows all; drawing the ground pans. */
export function Picture({ ref, events, openId, onOpen }: Props) {
  const { t, language } = useServices()
  const { ref: sized, width } = useElementSize()
  const scroll = useRef<HTMLDivElement>(null)
  const both = useMergedRef(sized, scroll)
  // Null while all is to be seen.
  const [zoom, setZoom] = useState<number | null>(null)
  const [kept, setKept] = useState<Readonly<{ moment: number; x: number }> | null>(null)
  const [activeId, setActive] = useState<string | null>(openId)
  const moments = useMemo(() => momentsOf(events), [events])
  const fit = useMemo(() => fitting(moments, Math.max(width, 320)), [moments, width])
  const perMs = zoom ?? fit
  const scale = useMemo(() => timeScale(moments, perMs), [moments, perMs])
  const lanes = useMemo(() => lanesOf(events, scale), [events, scale])
  const ticks = useMemo(() => ticksOf(scale, perMs), [scale, perMs])
  const drawn = new Set(lanes.flatMap((lane) => lane.drawn.map(({ event }) => event.id)))
  const order = events.filter(({ id }) => drawn.has(id))
  const active = order.find(({ id }) => id === activeId) ?? order[0]

  /** Looks closer or wider, with the moment at `x` pixels of the view staying where it is. */
  const look = (by: number, x: number) => {
    const view = scroll.current
    if (!view) return
    const next = Math.max(zooms.least, Math.min(perMs * by, zooms.most))
    setKept({ moment: momentAt(scale, view.scrollLeft + x), x })
    setZoom(next <= fit ? null : next)
  }
  const around = () => {
    const view = scroll.current
    const x = active && view ? scale.at(startOf(active)) - view.scrollLeft : -1
    return view && x >= 0 && x <= view.clientWidth ? x : (view?.clientWidth ?? 0) / 2
  }
  useLayoutEffect(() => {
    if (kept && scroll.current) scroll.current.scrollLeft = scale.at(kept.moment) - kept.x
  }, [kept, scale])
  // What is then added to the case no longer moves the picture back to where it was zoomed.
  const { panning, onPress } = usePanning(scroll, () => setKept(null))
  useImperativeHandle(ref, () => ({
    stretchShown: () => {
      const view = scroll.current
      if (!view || zoom === null || scale.segments.length === 0) return null
      return stretchIn(scale, view.scrollLeft, view.clientWidth)
    },
  }))
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey) return
    event.preventDefault()
    const left = scroll.current?.getBoundingClientRect().left ?? 0
    look(event.deltaY < 0 ? factor : 1 / factor, event.clientX - left)
  })
  useEffect(() => {
    const view = scroll.current
    view?.addEventListener('wheel', onWheel, { passive: false })
    return () => view?.removeEventListener('wheel', onWheel)
  }, [])

  const point = (event: TimelineEvent | undefined) => {
    if (!event) return
    setActive(event.id)
    const element = scroll.current?.querySelector<HTMLElement>(
      `[data-event="${CSS.escape(event.id)}"]`,
    )
    element?.focus()
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = order.findIndex(({ id }) => id === active?.id)
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => point(order[at + 1]),
      ArrowDown: () => point(order[at + 1]),
      ArrowLeft: () => point(order[at - 1]),
      ArrowUp: () => point(order[at - 1]),
      Home: () => point(order[0]),
      End: () => point(order.at(-1)),
      '+': () => look(factor, around()),
      ';': () => look(factor, around()),
      '=': () => look(factor, around()),
      '-': () => look(1 / factor, around()),
      '0': () => setZoom(null),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div className={styles['picture']}>
      <div className={styles['tools']}>
        <ActionIcon
          variant="default"
          aria-label={t('timeline.closer')}
          title={t('timeline.closer')}
          onClick={() => look(factor, around())}
        >
          <IconZoomIn size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('timeline.wider')}
          title={t('timeline.wider')}
          disabled={zoom === null}
          onClick={() => look(1 / factor, around())}
        >
          <IconZoomOut size={16} aria-hidden="true" />
        </ActionIcon>
        <Button size="compact-xs" disabled={zoom === null} onClick={() => setZoom(null)}>
          {t('timeline.fit')}
        </Button>
        <span className={styles['keys']}>{t('timeline.keys')}</span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of its events */}
      <div className={styles['scroll']} ref={both} onKeyDown={onKeyDown}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- beside the scroll bars and the keys */}
        <div
          className={styles['sheet']}
          style={{ width: Math.max(scale.width, width) }}
          data-pans={panning ? 'now' : scale.width > width + 1}
          onPointerDown={onPress}
        >
          {scale.segments
            .filter(({ folded }) => folded)
            .map(({ from, x, width: wide }) => (
              <span
                key={from}
                className={styles['fold']}
                style={{ left: x + wide / 2 }}
                title={t('timeline.folded')}
              />
            ))}
          <div className={styles['axis']} aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick.x} style={{ left: tick.x }}>
                {tickInWords(tick, language)}
              </span>
            ))}
          </div>
          {lanes.map((lane) => (
            <LaneView
              key={lane.kind}
              {...{ lane, openId }}
              activeId={active?.id ?? null}
              onOpen={(event, by) => {
                setActive(event.id)
                onOpen(event, by)
              }}
              onCloser={(x) => look(factor * factor, x - (scroll.current?.scrollLeft ?? 0))}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

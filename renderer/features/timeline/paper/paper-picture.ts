import type { TimelineEvent } from '#shared/domain/timeline'
import { escaped } from '#shared/export/html-text'
import type { Translate } from '#shared/i18n/translate'
import { tickInWords } from '../date-in-words'
import { lanesOf, type Drawn, type Lane, type LaneRoom } from '../lanes'
import { shapes } from '../shapes'
import { fitting, momentsOf, ticksOf, timeScale, type TimeScale } from '../time-scale'
import type { Paper } from './paper'

/** How wide the picture is on A4, in pixels of CSS. */
export const paperWidth = 640

/** Two lines of words at each event, or its number alone where that asks for more rows than a page has. */
const withWords: LaneRoom = { labelWidth: 150, mostRows: 14 }
const withNumbers: LaneRoom = { labelWidth: 26, mostRows: 40 }
const rowHeights = { words: 30, numbers: 15 } as const

type Row = Readonly<{ lane: Lane; look: keyof typeof rowHeights }>

/** The picture of a paper as HTML: a lane for each kind, under an axis that is repeated on every page. */
export function pictureHtml(paper: Paper, t: Translate): readonly string[] {
  const { events, stretch, language } = paper
  if (stretch === null || events.length === 0) return []
  const moments = momentsIn(paper)
  const right = withWords.labelWidth
  const perMs = fitting(moments, paperWidth, right)
  const scale = timeScale(moments, perMs, right)
  const numbers = new Map(events.map(({ id }, index) => [id, index + 1]))
  const ticks = ticksOf(scale, perMs).map(
    (tick) => `<span style="left: ${px(tick.x)}">${escaped(tickInWords(tick, language))}</span>`,
  )
  return [
    '<table class="picture" role="presentation">',
    `<thead><tr><td><div class="axis" aria-hidden="true">${ticks.join('')}</div></td></tr></thead>`,
    '<tbody>',
    ...rowsOf(events, scale).map((row) => laneHtml(row, scale, numbers, t)),
    '</tbody>',
    '</table>',
  ]
}

/** Where something begins or ends in the stretch of a paper, and its own two ends. */
function momentsIn({ events, stretch }: Paper): readonly number[] {
  const { from, until } = stretch ?? { from: 0, until: 0 }
  const inside = momentsOf(events).filter((moment) => from < moment && moment < until)
  return [...new Set([from, ...inside, until])]
}

function rowsOf(events: readonly TimelineEvent[], scale: TimeScale): readonly Row[] {
  const narrow = lanesOf(events, scale, withNumbers)
  return lanesOf(events, scale, withWords).map((lane, index) => {
    const isFull = lane.crowds.length > 0
    return isFull ? { lane: narrow[index] ?? lane, look: 'numbers' } : { lane, look: 'words' }
  })
}

function laneHtml(
  { lane: { kind, rows, drawn, crowds }, look }: Row,
  { segments }: TimeScale,
  numbers: ReadonlyMap<string, number>,
  t: Translate,
): string {
  const height = rowHeights[look]
  const folds = segments
    .filter(({ folded }) => folded)
    .map(({ x, width }) => `<i class="fold" style="left: ${px(x + width / 2)}"></i>`)
  const marks = drawn.map((one) => markHtml(one, look, numbers.get(one.event.id) ?? 0, t))
  const counts = crowds.map(
    ({ x, events }) =>
      `<div class="event" style="left: ${px(x)}; top: ${px((rows - 1) * height)}">` +
      `${escaped(t('timeline.more', { count: events.length }))}</div>`,
  )
  return [
    `<tr><td><h3>${shapes[kind]} ${escaped(t(`timeline.kind.${kind}`))}</h3>`,
    `<div class="rows" style="height: ${px(rows * height)}">`,
    ...folds,
    ...marks,
    ...counts,
    '</div></td></tr>',
  ].join('')
}

function markHtml(
  { event, x, bar, beside, row }: Drawn,
  look: Row['look'],
  number: number,
  t: Translate,
): string {
  const height = rowHeights[look]
  const top = row * height
  const others = beside.map((at) => {
    const [left, width] = [Math.min(x, at), Math.abs(at - x)]
    const end = at < x ? 'left' : 'right'
    return `<i class="beside ${end}" style="left: ${px(left)}; top: ${px(top + height - 3)}; width: ${px(width)}"></i>`
  })
  const stretch = bar > 0 ? `<i class="stretch" style="width: ${px(bar)}"></i>` : ''
  const sign = bar > 0 ? '' : `<span class="sign">${shapes[event.kind]}</span>`
  const words = look === 'words' ? ` ${escaped(event.label ?? t('timeline.nameless'))}` : ''
  const conflict = event.beside.length > 0 ? '≠ ' : ''
  return (
    others.join('') +
    `<div class="event ${look}" style="left: ${px(x)}; top: ${px(top)}">${stretch}${sign}` +
    `<span class="words" dir="auto"><b>${number}</b> ${conflict}${words}</span></div>`
  )
}

const px = (length: number) => `${Math.round(length * 10) / 10}px`

import type { Language } from '#shared/domain/language'
import { timelineKinds, type TimelineEvent, type TimelineKind } from '#shared/domain/timeline'
import { eventsIn, momentsOf, type Stretch } from '../time-scale'

/** What of a timeline goes onto paper. Events are numbered by their place, from 1. */
export type Paper = Readonly<{
  /** Of the case. */
  title: string
  language: Language
  events: readonly TimelineEvent[]
  /** From the first moment to the last; null where nothing is dated. */
  stretch: Stretch | null
  /** Whether it is not the whole axis. */
  isPart: boolean
  /** Kinds that the case has and the reporter does not show. */
  leftOut: readonly TimelineKind[]
  /** How many of the kinds that are shown have no date. */
  undated: number
  /** What the reporter's clock shows now, with its offset. */
  now: string
}>

type Shown = Readonly<{
  timeline: Readonly<{
    events: readonly TimelineEvent[]
    undated: readonly Readonly<{ kind: TimelineKind }>[]
  }>
  kinds: readonly string[]
  /** The stretch that the picture shows; null where that is all. */
  stretch: Stretch | null
}>

/** The paper of what the room shows: the kinds that are chosen and the stretch looked at, each with all its lanes. */
export function paperOf(
  { timeline, kinds, stretch }: Shown,
  about: Pick<Paper, 'title' | 'language' | 'now'>,
): Paper {
  const { title, language, now } = about
  const isShown = ({ kind }: Readonly<{ kind: TimelineKind }>) => kinds.includes(kind)
  const shown = timeline.events.filter(isShown)
  const moments = momentsOf(shown)
  const [from, until] = [moments[0], moments.at(-1)]
  const whole = from === undefined || until === undefined ? null : { from, until }
  // A picture that was drawn closer may still have all in its view.
  const isPart =
    stretch !== null && whole !== null && (stretch.from > whole.from || stretch.until < whole.until)
  return {
    title,
    language,
    now,
    events: isPart ? eventsIn(shown, stretch) : shown,
    stretch: isPart ? stretch : whole,
    isPart,
    leftOut: timelineKinds.filter(
      (kind) => !kinds.includes(kind) && timeline.events.some((event) => event.kind === kind),
    ),
    undated: timeline.undated.filter(isShown).length,
  }
}

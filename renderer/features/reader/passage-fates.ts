import type { Capture } from '#shared/domain/capture'
import { alikeTo, fatesIn, type PassageFate } from '#shared/domain/impact'
import type { Passage } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import { sentencesOf } from '#shared/text/sentences'
import { wholeSentences, type Span } from './span'

/**
 * What became of a passage in the newest capture. Where it was changed, `now` is the sentence that stands
 * in its place: whole, because half a figure would be a wrong one.
 */
export type Fate = Readonly<{ state: PassageFate['state']; now: string | null }>

/** The fate of every passage that was made in a capture older than the newest one. Nothing is moved. */
export function passageFates(
  passages: readonly Passage[],
  newest: Capture | undefined,
  reading: Reading | null | undefined,
  captures: readonly Capture[],
): ReadonlyMap<string, Fate> {
  if (!newest || reading?.id !== newest.id) return new Map()
  const older = passages.filter(({ captureId }) => captureId !== newest.id)
  return new Map(
    fatesIn(reading.text, older, alikeTo(newest.id, captures)).map(
      ({ passage: { id }, state, start, end }) => {
        const isElse = state === 'changed' && start !== null && end !== null
        return [id, { state, now: isElse ? sentencesAt(reading.text, { start, end }) : null }]
      },
    ),
  )
}

/** The whole sentences around a stretch; they never go on beyond a line. */
function sentencesAt(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const lines = text.slice(from, lineEnd < 0 ? undefined : lineEnd)
  const whole = wholeSentences({ start: start - from, end: end - from }, sentencesOf(lines))
  return lines.slice(whole.start, whole.end)
}

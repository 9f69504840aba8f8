import type { TextQuote } from '#shared/domain/passage'
import { sameButForWidthOrSpace } from '#shared/text/normalise'
import { wholeWords } from '#shared/text/quote-edges'
import { wholeFigures } from '#shared/text/quote-figures'

/** A place that a passage has in a text, in UTF-16 units. */
export interface Standing {
  readonly state: 'same' | 'moved' | 'changed'
  readonly start: number
  readonly end: number
}

/** The passage where it and all its surroundings are as they were, nearest its old place. */
export function untouched(
  text: string,
  { prefix, exact, suffix, start }: TextQuote,
): Standing | null {
  const whole = prefix + exact + suffix
  const old = start - prefix.length
  const found = (at: number): Standing => {
    const from = at + prefix.length
    return { state: 'same', start: from, end: from + exact.length }
  }
  if (old >= 0 && text.startsWith(whole, old)) return found(old)
  if (prefix === '' && suffix === '') return null
  let nearest: number | null = null
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    if (nearest !== null && Math.abs(at - old) >= Math.abs(nearest - old)) break
    nearest = at
  }
  return nearest === null ? null : found(nearest)
}

/** Surroundings shorter than this are found in many places. */
const telling = 32

/** Other words between the same surroundings, when those stand nearer the old place than the copy does. */
export function replacedNearer(text: string, selector: TextQuote, copy: number): Standing | null {
  const { prefix, exact, suffix, start } = selector
  if (prefix.length < telling || suffix.length < telling) return null
  const distance = Math.abs(copy - start)
  const from = Math.max(0, start - prefix.length - distance + 1)
  const around = text.slice(from, start + distance)
  let nearest: Standing | null = null
  for (let at = around.indexOf(prefix); at !== -1; at = around.indexOf(prefix, at + 1)) {
    const begin = from + at + prefix.length
    const reach = text.slice(begin, begin + 2 * exact.length + suffix.length)
    const length = reach.indexOf(suffix)
    if (length < 1 || (nearest && Math.abs(begin - start) >= Math.abs(nearest.start - start)))
      continue
    const same = sameButForWidthOrSpace(reach.slice(0, length), exact)
    nearest = { state: same ? 'same' : 'changed', start: begin, end: begin + length }
  }
  return nearest
}

/** The same place, but changed when the words or the figures that it cuts are not what they were. */
export function inWholeWords(
  text: string,
  { prefix, exact, suffix }: TextQuote,
  found: Standing,
): Standing {
  const before = prefix + exact + suffix
  const old = { start: prefix.length, end: prefix.length + exact.length }
  for (const whole of [wholeWords, wholeFigures]) {
    const was = whole(before, old)
    const now = whole(text, found)
    const same = sameButForWidthOrSpace(
      before.slice(was.start, was.end),
      text.slice(now.start, now.end),
    )
    if (found.state === 'changed' || !same) return { state: 'changed', ...now }
  }
  return found
}

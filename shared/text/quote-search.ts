import { errorsOf, fitIn, verbatimFit, type Fit } from '#shared/text/quote-fit'
import { weightOf, type Pattern } from '#shared/text/quote-pattern'
import { windowsOf, type Window } from '#shared/text/quote-windows'

/** How many places with the very words are compared by their surroundings. */
const comparedPlaces = 8

/**
 * The place where the passage stands or is continued, or null when it is gone. Surroundings weigh more
 * than likeness: the same words elsewhere are not the passage when its own place holds other words.
 * `expected` is where it should begin.
 */
export function bestFit(text: string, pattern: Pattern, expected: number): Fit | null {
  const verbatim = verbatimFits(text, pattern, expected)
  const sure = verbatim.find(({ context }) => context !== null && context >= 0.8)
  if (sure) return sure
  const windows = windowsOf(text, pattern, expected)
  const fits = [...verbatim, ...alikeFits(text, pattern, windows)].toSorted(
    (a, b) => scoreOf(b) - scoreOf(a) || distance(a, expected) - distance(b, expected),
  )
  const removed = once(() => removalErrorRate(text, pattern, windows))
  const only = verbatim.length === 1
  return (
    fits.find((fit) => {
      if (fit.likeness < 1) return isContinuation(text, fit, pattern, removed)
      return fit.start === expected || isPassage(text, fit, pattern, only, removed)
    }) ?? null
  )
}

/** Places in the windows, most promising first, up to the first that leaves no doubt. */
function alikeFits(text: string, pattern: Pattern, windows: readonly Window[]): readonly Fit[] {
  const fits: Fit[] = []
  for (const window of windows) {
    const fit = fitIn(text, pattern, window)
    if (fit === null) continue
    fits.push(fit)
    if (fit.likeness >= 0.7 && (fit.context ?? 0) >= 0.6) break
  }
  return fits
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null
  return () => (done ??= { value: work() }).value
}

/** The places that hold the very words, best surroundings first, then the nearest. */
function verbatimFits(text: string, pattern: Pattern, expected: number): readonly Fit[] {
  const { before, quote, after } = pattern
  const places: { start: number; shared: number }[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const shared = sharedEnd(text, at, before) + sharedStart(text, at + quote.length, after)
    places.push({ start: at, shared })
  }
  return places
    .toSorted(
      (a, b) => b.shared - a.shared || Math.abs(a.start - expected) - Math.abs(b.start - expected),
    )
    .slice(0, comparedPlaces)
    .map(({ start }) => verbatimFit(text, pattern, start))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
}

function sharedEnd(text: string, end: number, before: string): number {
  let count = 0
  while (count < before.length && text[end - 1 - count] === before.at(-1 - count)) count += 1
  return count
}

function sharedStart(text: string, start: number, after: string): number {
  let count = 0
  while (count < after.length && text[start + count] === after[count]) count += 1
  return count
}

function scoreOf({ likeness, context }: Fit): number {
  return 0.4 * likeness + 0.6 * (context ?? 0.5)
}

function distance(fit: Fit, expected: number): number {
  return Math.abs(fit.start - expected)
}

/** Whether these very words, in other surroundings, are the passage and not a chance repetition. */
function isPassage(
  text: string,
  fit: Fit,
  pattern: Pattern,
  only: boolean,
  removed: () => number,
): boolean {
  if (fit.context === null) return true
  const takenOut = removed() + 0.05 < errorRateAt(text, fit, pattern)
  if (fit.context >= 0.4 && !takenOut) return true
  if (!only) return false
  return weightOf(pattern.quote) >= (isWhole(pattern) ? 20 : takenOut ? 80 : 32)
}

/** Whether other words in these surroundings continue the passage. */
function isContinuation(text: string, fit: Fit, pattern: Pattern, removed: () => number): boolean {
  const { quote } = pattern
  const context = fit.context ?? 0.5
  const length = fit.end - fit.start
  // Half of a paragraph is more than chance brings together; half of a short phrase is not.
  const long = Math.min(0.2, Math.max(0, weightOf(quote) - 80) / 600)
  const alike =
    fit.likeness >= 0.95 - 0.65 * context - long && (quote.length >= 8 || context >= 0.5)
  const replaced = weightOf(quote) <= 24 && context >= 0.85 && length <= 3 * quote.length + 2
  if (!alike && !replaced) return false
  const sure = context >= 0.85 ? 0.6 : context >= 0.6 ? 0.8 : 1
  if (fit.likeness >= sure) return true
  return removed() + 0.05 >= errorRateAt(text, fit, pattern)
}

/** Whether the passage is whole sentences, which chance repeats far less often than pieces of them. */
function isWhole({ before, quote }: Pattern): boolean {
  return /(^|[。.!?」』"”])\s*$/.test(before) && /[。.!?」』"”]$/.test(quote)
}

const edge = 32

/** The surroundings that touch the passage. */
function edgesOf({ before, after }: Pick<Pattern, 'before' | 'after'>): {
  before: string
  after: string
} {
  return { before: before.slice(-edge), after: after.slice(0, edge) }
}

/** Edits a character between the passage with its nearest surroundings and the text at this place. */
function errorRateAt(text: string, fit: Fit, pattern: Pattern): number {
  const { before, after } = edgesOf(pattern)
  const length = Math.max(pattern.quote.length, fit.end - fit.start)
  const errors =
    (1 - fit.likeness) * length +
    errorsOf(before, text.slice(Math.max(0, fit.start - before.length), fit.start)) +
    errorsOf(after, text.slice(fit.end, fit.end + after.length))
  return errors / (before.length + length + after.length)
}

/**
 * Edits a character that remain if the passage, or the sentences it stands in, were taken out and the
 * surroundings closed over the gap.
 */
function removalErrorRate(text: string, pattern: Pattern, windows: readonly Window[]): number {
  const { before, after } = pattern
  const [sentenceBefore = ''] = before.match(/^.*[。.!?]\s?/s) ?? []
  const [sentenceRest = ''] = after.match(/^.*?[。.!?]\s?/s) ?? []
  const closings = [
    edgesOf(pattern),
    edgesOf({ before: sentenceBefore, after: after.slice(sentenceRest.length) }),
  ]
  const rates = closings
    .filter((closing) => closing.before.length >= 8 && closing.after.length >= 8)
    .flatMap((closing) => {
      const joined = closing.before + closing.after
      return windows.map(
        ({ start, end }) => errorsOf(joined, text.slice(start, end)) / joined.length,
      )
    })
  return Math.min(Infinity, ...rates)
}

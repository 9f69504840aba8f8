import { assess, type Claim } from '#shared/domain/claim'
import type { Evidence } from '#shared/domain/evidence'
import { type Capture, bytesHash } from '#shared/domain/capture'
import { isOfText, type Passage, type TextPassage, wordsOf } from '#shared/domain/passage'
import { isNegatedAnew } from '#shared/text/negated-beside'
import { describe, locate, readingText, type Located, type ReadingText } from '#shared/text/quote'
import { sentencesOf } from '#shared/text/sentences'

/**
 * What became of a passage in another capture of its source. `words` are those that stand at its place
 * there, at UTF-16 offsets `start` to `end` of that capture's reading text; all null where it is gone, and for
 * a region: another picture has no words, and nobody but the reporter can say what is seen in it.
 */
export type PassageFate = Readonly<{
  passage: Passage
  state: Located['state']
  start: number | null
  end: number | null
  words: string | null
}>

/**
 * The fates of passages in a reading text, in their order. What differs in a digit is never the same, and
 * neither is what a negation beside it in its sentence turned round: that is changed, and its words now are
 * the whole sentence. A region is the same in a capture with the very bytes it was marked in, of which
 * `alike` holds the ids; in any other picture it is changed.
 */
export function fatesIn(
  text: string | ReadingText,
  passages: readonly Passage[],
  alike: ReadonlySet<string> = new Set(),
): readonly PassageFate[] {
  if (passages.length === 0) return []
  const reading = typeof text === 'string' ? readingText(text) : text
  return passages.map((passage) => {
    if (!isOfText(passage)) {
      const state = alike.has(passage.captureId) ? 'same' : 'changed'
      return { passage, state, start: null, end: null, words: null }
    }
    const found = locate(reading, passage.selector)
    const { state, start, end } = turnedRound(reading.text, passage, found)
    return {
      passage,
      state,
      start,
      end,
      words: state === 'gone' ? null : reading.text.slice(start, end),
    }
  })
}

/** The ids of those captures that came with the very same bytes as one of them, itself among them. */
export function alikeTo(id: string, captures: readonly Capture[]): ReadonlySet<string> {
  const one = captures.find((capture) => capture.id === id)
  const same = captures.filter((capture) => one && bytesHash(capture) === bytesHash(one))
  return new Set(same.map((capture) => capture.id))
}

function turnedRound(text: string, { selector }: TextPassage, found: Located): Located {
  if (found.state !== 'same' && found.state !== 'moved') return found
  if (!isNegatedAnew(selector, describe(text, found.start, found.end))) return found
  const from = text.lastIndexOf('\n', found.start - 1) + 1
  const lineEnd = text.indexOf('\n', found.end)
  const sentences = sentencesOf(text.slice(from, lineEnd < 0 ? undefined : lineEnd)).filter(
    ({ start, end }) => from + start < found.end && from + end > found.start,
  )
  const [first, last] = [sentences[0], sentences.at(-1)]
  return {
    ...found,
    state: 'changed',
    start: first ? from + first.start : found.start,
    end: last ? from + last.end : found.end,
  }
}

export type FateCounts = Readonly<Record<Located['state'], number>>

/** How many of the passages met each fate. */
export function fateCounts(fates: readonly PassageFate[]): FateCounts {
  const count = (state: Located['state']) => fates.filter((fate) => fate.state === state).length
  return {
    same: count('same'),
    moved: count('moved'),
    changed: count('changed'),
    gone: count('gone'),
  }
}

/** Whether what a passage says does not stand any more as it was marked (rule 2). */
export function isTroubled({ state }: Pick<PassageFate, 'state'>): boolean {
  return state === 'changed' || state === 'gone'
}

/**
 * Those of `now` that a new capture troubles: changed or gone, and not in the same way as in the capture
 * before it (`before`), of which the reporter has been told already.
 */
export function newlyTroubled(
  before: readonly PassageFate[],
  now: readonly PassageFate[],
): readonly PassageFate[] {
  const told = new Map(before.map((fate) => [fate.passage.id, fate]))
  return now.filter((fate) => {
    const old = told.get(fate.passage.id)
    return isTroubled(fate) && !(old?.state === fate.state && old.words === fate.words)
  })
}

/**
 * The claims that rest on troubled passages, put to `recheck` with a reason that quotes what stood and
 * what stands, under the source's name. Claims that are there already stay as they are. Finding and use
 * are the reporter's, and untouched.
 */
export function recheckedClaims(
  troubled: readonly PassageFate[],
  evidence: readonly Evidence[],
  claims: readonly Claim[],
  sourceName: string,
  at: string,
): readonly Claim[] {
  return claims.flatMap((claim) => {
    const own = new Set(
      evidence.flatMap(({ claimId, passageId }) => (claimId === claim.id ? [passageId] : [])),
    )
    const grounds = troubled.filter(({ passage }) => own.has(passage.id))
    if (grounds.length === 0 || claim.work === 'recheck') return []
    return [assess(claim, 'work', 'recheck', reasonOf(grounds, sourceName), at)]
  })
}

/** Signs and quoted words only: it is read in either language. */
function reasonOf(grounds: readonly PassageFate[], sourceName: string): string {
  const lines = grounds.map(
    ({ passage, state, words }) =>
      `${cut(wordsOf(passage))} → ${words === null ? (state === 'gone' ? '×' : '?') : cut(words)}`,
  )
  return [sourceName, lines.join(' / ')].filter(Boolean).join(': ')
}

const longestQuoted = 120

function cut(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim()
  const points = [...line]
  return points.length > longestQuoted ? `${points.slice(0, longestQuoted).join('')}…` : line
}

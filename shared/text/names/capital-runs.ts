import type { Span } from '#shared/text/span'
import { particles } from '#shared/text/names/english-words'

/** A word in Latin letters as it stands in a text, without a possessive's ending. */
export type Word = Span &
  Readonly<{
    raw: string
    /** In small letters, without the full stop of an abbreviation. */
    lower: string
    isPossessive: boolean
  }>

/** Words with capitals that stand side by side, the particles of a name (van, de) between them. */
export type CapitalRun = Readonly<{ words: readonly Word[]; atStart: boolean }>

const word = /(?:\p{Lu}\.){2,}|[\p{sc=Latn}\p{M}\p{N}_]+(?:['’&-][\p{sc=Latn}\p{M}\p{N}_]+)*/gu
const possessive = /['’][sS]$/
const abbreviated =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Jr|Sr|Co|Messrs)$/u
const capital = /^\p{Lu}[\p{sc=Latn}\p{M}.'’&-]*$/u

/** Longest word of a name, in UTF-16 units. */
const longest = 30

export function latinWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ index: start, 0: written }) => {
    const isPossessive = possessive.test(written)
    const raw = isPossessive ? written.slice(0, -2) : written
    const lower = raw.toLowerCase().replace(/\.$/, '')
    return { start, end: start + raw.length, raw, lower, isPossessive }
  })
}

/** The words of a text that stand in it in small letters, those of mail and web addresses aside. */
export function smallWords(text: string, words: readonly Word[]): ReadonlySet<string> {
  const small = words.filter(({ raw, start, end }) => {
    const isInAddress =
      /[@/.]$/.test(text.slice(Math.max(0, start - 1), start)) ||
      /^(?:[@/]|\.\p{L})/u.test(text.slice(end, end + 2))
    return /^\p{Ll}/u.test(raw) && !isInAddress
  })
  return new Set(small.map(({ raw }) => raw))
}

/**
 * The runs of words with capitals: side by side with one space between them, after an initial or an
 * abbreviation a full stop, before `Ltd` a comma. Words of accounts and addresses (@, /, _, x.example) and
 * words with digits are in none. A possessive ends its run. Linear in the length of the text.
 */
export function capitalRuns(text: string, words = latinWords(text)): readonly CapitalRun[] {
  const runs: CapitalRun[] = []
  let run: Word[] = []
  let pending: Word[] = []
  const close = () => {
    const first = run[0]
    if (first) runs.push({ words: run, atStart: opensSentence(text, first.start) })
    ;[run, pending] = [[], []]
  }
  for (const one of words) {
    const last = pending.at(-1) ?? run.at(-1)
    if (last && !isLinked(text, last, one)) close()
    if (isCapital(text, one)) {
      run.push(...pending, one)
      pending = []
      if (one.isPossessive) close()
    } else if (run.length > 0 && pending.length < 2 && particles.has(one.raw)) pending.push(one)
    else close()
  }
  close()
  return runs
}

function isCapital(text: string, { raw, start, end }: Word): boolean {
  if (raw.length > longest || !capital.test(raw)) return false
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  return (
    !/[@/_#\\]$|[\p{sc=Latn}\p{N}]\.$/u.test(before) && !/^(?:[@/_\\]|\.[\p{Ll}\p{N}])/u.test(after)
  )
}

function isLinked(text: string, last: Word, next: Word): boolean {
  const between = text.slice(last.end, Math.min(next.start, last.end + 4))
  if (last.isPossessive) return false
  if (between === ' ' || between === ' & ') return true
  if (between === '. ') return abbreviated.test(last.raw)
  return /^\.?, $/.test(between) && /^(?:Inc|Ltd|LLC|Corp)$/.test(next.raw)
}

const sentenceEnd = /(?:[.!?…:;。！？•*|][”"’')」』]?|\n|["“‘「『(]|[—–-](?=\s))\s*["“‘'(「『]*$/
const opening = /^[\s"“‘'(「『]*$/

/** Whether a sentence, a line or a quotation begins at `at`. */
export function opensSentence(text: string, at: number): boolean {
  const from = Math.max(0, at - 6)
  const before = text.slice(from, at)
  return sentenceEnd.test(before) || (from === 0 && opening.test(before))
}

import { isCutOff, type PostSighting } from '#shared/domain/post'
import type { Reading } from '#shared/domain/reading'
import { postAddressOf } from '#shared/text/post-address'
import type { Span } from '#shared/text/span'
import { linesOfText, type TextLine } from './text-lines'
import { isDate, signatureOf, type Signature } from './post-signature'

/** A line, and whose signature it is. */
type Line = TextLine & Readonly<{ signature: Signature | null }>

/** X shows 280 in an embedded post: two for a kana or kanji, 23 for an address, one for the rest. */
const heaviest = 320
/** A post goes on for no more lines than these below its signature. */
const mostBelow = 12

/**
 * Posts that stand in a reading text without markup: the words above a signature line, and addresses
 * alone in a line. `gaps` are the numbers of the lines before which the text had a blank line, where that
 * is known; else every block stands for itself. What lies in `taken` is passed over.
 *
 * The words are those of the group that the signature closes, if X would show so many; else the line above
 * it. Where an extraction put the signature under the first paragraph of a post, the rest follows it: up to
 * a line that ends as X ends a post (`pic.twitter.com/…`, a t.co address, or …).
 */
export function postsInText(
  { text, blocks }: Pick<Reading, 'text' | 'blocks'>,
  { taken = [], gaps = null }: { taken?: readonly Span[]; gaps?: ReadonlySet<number> | null } = {},
): PostSighting[] {
  const lines = linesOfText(text, blocks, gaps)
    .filter(({ start, end }) => !taken.some((span) => span.start <= start && end <= span.end))
    .map((line): Line => ({ ...line, signature: line.words ? signatureOf(line.text) : null }))
  const posts: PostSighting[] = []
  let free = 0
  for (const [at, line] of lines.entries()) {
    if (at < free) continue
    const linked = line.words && /^https?:\/\/\S+$/i.test(line.text.trim())
    const address = linked ? postAddressOf(line.text) : null
    if (address) {
      posts.push({ ...nothing, ...address, form: 'link', place: spanOf([line]) })
      free = at + 1
    }
    const signed = dated(lines, at)
    if (!signed) continue
    const above = linesAbove(lines, at, free)
    const next = signed.dateLine ? at + 2 : at + 1
    const below = signed.signature.platform === 'x' ? linesBelow(lines, at, next, above) : []
    free = next + below.length
    posts.push(postOf(signed.signature, [...above, ...below], lines.slice(at, next)))
  }
  return posts
}

const nothing = {
  displayName: null,
  text: '',
  cutOff: false,
  printed: null,
  id: null,
  link: null,
} as const

function postOf(signature: Signature, words: readonly Line[], signed: readonly Line[]) {
  const text = words.map((line) => line.text.trim()).join('\n')
  const place = spanOf([...words, ...signed])
  return { ...nothing, ...signature, form: 'text' as const, text, cutOff: isCutOff(text), place }
}

function spanOf(lines: readonly Line[]): Span {
  return {
    start: Math.min(...lines.map(({ start }) => start)),
    end: Math.max(...lines.map(({ end }) => end)),
  }
}

/** The signature at a line, with a date in that line or alone in the next. */
function dated(lines: readonly Line[], at: number) {
  const signature = lines[at]?.signature
  if (!signature) return null
  if (signature.printed !== null) return { signature, dateLine: false }
  const next = lines[at + 1]?.text.trim() ?? ''
  return isDate(next) ? { signature: { ...signature, printed: next }, dateLine: true } : null
}

function linesAbove(lines: readonly Line[], at: number, free: number): readonly Line[] {
  const line = lines[at]
  const over = lines[at - 1]
  if (!line || !over?.words || at <= free || over.signature) return []
  const alone = over.group !== line.group
  if (alone && line.quoted && !over.quoted) return []
  let first = at - 1
  while (first > free && belongs(lines[first - 1], over, line.quoted && over.quoted)) first -= 1
  const group = lines.slice(first, at)
  const begins = lines[first - 1]?.group !== lines[first]?.group || line.quoted
  const closes = alone || line.quoted || lines[at + 1]?.group !== line.group
  return begins && closes && weightOf(group) <= heaviest ? group : [over]
}

function belongs(line: Line | undefined, over: Line, quoted: boolean): boolean {
  if (!line?.words || line.signature) return false
  return line.group === over.group || (quoted && line.quoted)
}

function linesBelow(lines: readonly Line[], at: number, from: number, above: readonly Line[]) {
  const line = lines[at]
  const last = above.at(-1)?.text.trim() ?? ''
  if (!line || /…$|pic\.(?:twitter|x)\.com\/\w+$/.test(last)) return []
  const closes = lines[from]?.group !== line.group
  const begins = lines[at - 1]?.group !== line.group
  // With its paragraph it ends, unless every paragraph stands for itself.
  if (closes && (line.gapped || !begins)) return []
  for (let next = from; next < Math.min(from + mostBelow, lines.length); next += 1) {
    const candidate = lines[next]
    if (!candidate?.words || candidate.signature || lines[next + 1]?.signature) return []
    if (line.gapped && candidate.group !== line.group) return []
    const below = lines.slice(from, next + 1)
    if (weightOf([...above, ...below]) > heaviest) return []
    if (endsPost(candidate.text)) return below
  }
  return []
}

function endsPost(text: string): boolean {
  return /(?:(?:^|[^…])…|pic\.(?:twitter|x)\.com\/\w+|https?:\/\/t\.co\/\w+)$/.test(text.trim())
}

function weightOf(lines: readonly Line[]): number {
  const text = lines.map((line) => line.text).join('\n')
  const plain = text.replaceAll(
    /(?:https?:\/\/|pic\.(?:twitter|x)\.com\/)[\x21-\x7e]+/g,
    'x'.repeat(23),
  )
  return plain.length + (plain.match(/[\u1100-\u11ff\u2e80-\uffdc]/g)?.length ?? 0)
}

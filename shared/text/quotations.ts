import type { Language } from '#shared/domain/language'
import { bracketPairs } from '#shared/text/brackets'

/** A quotation with its marks: text[start, end); `text` is what stands between the marks. */
export type Quotation = Readonly<{
  start: number
  end: number
  text: string
  /** The opening mark. 「 and “ quote speech as well as single terms; the length tells more. */
  mark: QuotationMark
}>
export type QuotationMark = '「' | '『' | '｢' | '〝' | '“' | '‘' | '"' | '«' | '„'

const marks: ReadonlySet<string> = new Set<QuotationMark>([
  '「',
  '『',
  '｢',
  '〝',
  '“',
  '‘',
  '"',
  '«',
  '„',
])
const isMark = (mark: string): mark is QuotationMark => marks.has(mark)

/**
 * The quotations of a text, outermost only, in order; one quoted inside another is part of it. A
 * quotation may run over several sentences but not over a line break. What opens and is not closed on
 * its line is no quotation. Apostrophes are none, and nothing in parentheses hides a quotation.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    collect(text, line.index, line.index + line[0].length, found)
  }
  return found
}

function collect(text: string, from: number, to: number, found: Quotation[]): void {
  for (const [open, close] of bracketPairs(text, from, to)) {
    const mark = text[open] ?? ''
    if (!isMark(mark)) collect(text, open + 1, close, found)
    else if (text.slice(open + 1, close).trim() !== '') {
      found.push({ start: open, end: close + 1, text: text.slice(open + 1, close), mark })
    }
  }
}

type Pair = readonly [open: string, close: string]

const outer: Readonly<Record<Language, Pair>> = { ja: ['「', '」'], en: ['“', '”'] }
const inner: Readonly<Record<Language, Pair>> = { ja: ['『', '』'], en: ['‘', '’'] }
/**
 * `passage` between the quotation marks of a language. Marks inside it become that language's inner
 * ones, and those inside these its outer ones again; a passage that is itself one whole quotation keeps
 * one pair. Nothing but marks changes. A full stop stays inside in English and goes in Japanese, where
 * the mark takes its place (the rule of Japanese newspapers).
 */
export function quote(passage: string, language: Language): string {
  const bare = withoutOuterMarks(passage.trim())
  const [open, close] = outer[language]
  const words = language === 'ja' ? bare.replace(/[。｡]$/u, '') : bare
  return `${open}${turned(words, language, 1)}${close}`
}

function withoutOuterMarks(text: string): string {
  const closes = bracketPairs(text, 0, text.length).get(0)
  return isMark(text[0] ?? '') && closes === text.length - 1 ? text.slice(1, -1) : text
}

function turned(text: string, language: Language, depth: number): string {
  const [open, close] = depth % 2 === 1 ? inner[language] : outer[language]
  let result = ''
  let done = 0
  for (const [from, to] of bracketPairs(text, 0, text.length)) {
    const within = turned(text.slice(from + 1, to), language, depth + 1)
    const kept = !isMark(text[from] ?? '')
    const inside = kept ? turned(text.slice(from + 1, to), language, depth) : within
    result += text.slice(done, from) + (kept ? text[from] : open) + inside
    result += kept ? (text[to] ?? '') : close
    done = to + 1
  }
  return result + text.slice(done)
}

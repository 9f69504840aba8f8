import { blank } from '../dates/readable'

/** Telephone numbers, street numbers, enumerations and the like: each pattern is bounded. */
const patterns: readonly RegExp[] = [
  /\+\d{1,3}[ -]?\(?\d{1,4}\)?(?:[ -]?\d{2,4}){2,4}(?!\d)/g,
  /(?<![\d.,-])0\d{1,4}[-( ]\d{1,4}[-) ]\d{3,4}(?!\d)/g,
  /\(0?\d{2,5}\) ?\d{2,4}[- ]\d{3,4}(?!\d)/g,
  /(?<![\d-])\d{1,5} (?:[A-Z][\w'.]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Terrace|Row)\b/g,
  /^[ \t]*[([]?\d{1,2}(?:[.)\]](?!\d)|、(?![\d一二三四五六七八九十]))/gm,
  /^[ \t]*\d{1,2}(?:-\d{1,2}){1,3}[.、]? (?=[ぁ-ヿ一-鿿])/gm,
  /〒 ?\d{3}-?\d{4}/g,
  /(?<![\w-])[A-Z]{1,4}-\d[\w-]{0,20}/g,
]

export interface Span {
  readonly start: number
  readonly end: number
}

/** Where digits are no figure whatever stands around them, in order and without overlaps. */
export function notFigures(text: string): readonly Span[] {
  const spans = patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return spans.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

/** `text` with `spans` blanked, each character in its place. */
export function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let end = 0
  for (const span of spans) {
    parts.push(text.slice(end, span.start), blank.repeat(span.end - span.start))
    end = span.end
  }
  return parts.join('') + text.slice(end)
}

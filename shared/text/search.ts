import { normalised } from '#shared/text/normalise'
import type { Normalised } from '#shared/text/normalise-map'

/** Something that can be found by its words. */
export type Searchable = Readonly<{ id: string; title: string; text: string }>

/** One hit. Offsets are UTF-16 units of `snippet`, which is cut from the original text. */
export type Hit = Readonly<{
  id: string
  /** Whether all that was asked for stands in the title alone. */
  inTitle: boolean
  snippet: string
  marks: readonly Readonly<{ start: number; end: number }>[]
}>

/** Documents made ready for searching: keep it while they do not change. */
export type SearchIndex = readonly ReadyDocument[]
type ReadyDocument = Readonly<{ id: string; title: string; text: Normalised; folded: string }>

const folded = (text: string) => normalised(text).text.toLowerCase()

export function searchIndex(documents: Iterable<Searchable>): SearchIndex {
  return Array.from(documents, ({ id, title, text }) => {
    const ready = normalised(text)
    return { id, title: folded(title), text: ready, folded: lowered(ready.text) }
  })
}

/** Lower case that keeps every offset: the few letters that would grow (İ) stay as they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
}

/**
 * The documents in which every word of the query stands, by plain scan. Width and case do not matter
 * (NFKC). What stands between quotation marks is looked for as a phrase. Words of Latin letters are
 * found at their beginnings; Japanese is found anywhere. Best first: in the title, then as a whole
 * word, then the more often and the earlier.
 */
export function search(index: SearchIndex, query: string, limit = 50): Hit[] {
  const terms = termsOf(query)
  if (terms.length === 0) return []
  return index
    .flatMap((document) => {
      const score = scoreOf(document, terms)
      return score === null ? [] : [{ document, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ document }) => hitOf(document, terms))
}

/** The words and phrases that a query asks for. */
function termsOf(query: string): string[] {
  const found = folded(query).matchAll(/["“”「」『』]([^"“”「」『』]+)["“”「」『』]|(\S+)/gu)
  return Array.from(found, ([, phrase, word]) => (phrase ?? word ?? '').trim())
    .map((term) => term.replace(/["“”「」『』]/gu, ''))
    .filter((term) => term !== '')
}

function scoreOf(document: ReadyDocument, terms: readonly string[]): number | null {
  let score = 0
  for (const term of terms) {
    const [inTitle] = placesOf(document.title, term, 1)
    const places = placesOf(document.folded, term, 20)
    if (inTitle === undefined && places.length === 0) return null
    if (inTitle !== undefined) score += 1000
    const [first] = places
    if (first === undefined) continue
    const whole = places.some((at) => !latin.test(document.folded[at + term.length] ?? ''))
    score += (whole ? 100 : 0) + places.length * 2 + 20 * (1 - first / document.folded.length)
  }
  return score
}

const latin = /[a-z0-9\u00c0-\u024f]/

/** Where a term stands, at most `most` times; Latin ones only where a word begins. */
function placesOf(text: string, term: string, most: number): number[] {
  const places: number[] = []
  const atWordStart = latin.test(term[0] ?? '')
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (atWordStart && latin.test(text[at - 1] ?? '')) continue
    places.push(at)
    if (places.length === most) break
  }
  return places
}

/** How much of the text a snippet shows before and after what was found, in UTF-16 units. */
const before = 24
const after = 72

function hitOf(document: ReadyDocument, terms: readonly string[]): Hit {
  const { original, rangeInOriginal } = document.text
  const first = Math.min(
    ...terms.flatMap((term) => placesOf(document.folded, term, 1)),
    document.folded.length,
  )
  const from = rangeInOriginal(Math.max(0, first - before), document.folded.length).start
  const to = rangeInOriginal(0, Math.min(first + after, document.folded.length)).end
  const snippet = original.slice(from, to)
  const marks = terms
    .flatMap((term) =>
      placesOf(document.folded, term, 20).map((at) => rangeInOriginal(at, at + term.length)),
    )
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
    .toSorted((a, b) => a.start - b.start)
  const inTitle = terms.every((term) => placesOf(document.title, term, 1).length > 0)
  return { id: document.id, inTitle, snippet, marks: withoutOverlaps(marks) }
}

function withoutOverlaps(marks: readonly { start: number; end: number }[]) {
  let end = 0
  return marks.filter((mark) => {
    if (mark.start < end) return false
    end = mark.end
    return true
  })
}

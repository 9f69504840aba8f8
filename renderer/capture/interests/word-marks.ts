import type { InterestMark } from '#shared/domain/interest'
import type { Reading } from '#shared/domain/reading'
import { grouped } from '#shared/grouped'
import { disclosuresIn, type Disclosure } from '#shared/text/disclosures'
import { partyKey, repeatedCallsIn } from '#shared/text/sign-up'
import { whereOf } from './link-marks'

type Words = Pick<Reading, 'text' | 'leftOut'>
type DisclosureMark = Extract<InterestMark, { kind: 'disclosure' }>

/** How far into the article, and how near its end, a label is the article's own, in UTF-16 units. */
const head = 300
const foot = 200
const longestWords = 600
const mostPlaces = 10

/**
 * What the words of a page tell: disclosures in its text and in what was left out of it, and parties it
 * calls its readers to again and again. `beside` are the lines around its headline, which may carry
 * the label of the article without being part of its text.
 */
export function wordMarks({ text, leftOut }: Words, beside: readonly string[]): InterestMark[] {
  const inArticle = disclosuresIn(text).filter((one) => isOwn(one, text))
  const left = leftOut.map((piece) => piece.text).join('\n')
  const inRest = disclosuresIn(left).filter(({ by }) => by === 'sentence')
  const besideLines = beside.join('\n')
  const labels = disclosuresIn(besideLines).filter(({ by }) => by === 'label')
  return [
    ...disclosureMarks([
      ...inArticle.map((found) => ({ found, of: text, article: true })),
      ...labels.map((found) => ({ found, of: besideLines, article: false })),
      ...inRest.map((found) => ({ found, of: left, article: false })),
    ]),
    ...repeatedCallsIn(text).map(({ party, calls }): InterestMark => ({
      kind: 'signup',
      key: `signup/name/${partyKey(party)}`,
      party,
      by: 'words',
      count: calls.length,
      where: 'article',
      addresses: [],
      places: calls.slice(0, mostPlaces).map(({ start, end }) => ({ start, end })),
    })),
  ]
}

/** Within a text the label of a bought space is that of an advertisement between its paragraphs. */
function isOwn({ by, start, end }: Disclosure, text: string): boolean {
  if (by === 'sentence') return true
  if (by === 'slot') return text.slice(0, start).split('\n').length <= 3
  return start < head || end > text.length - foot
}

type Found = Readonly<{ found: Disclosure; of: string; article: boolean }>

function disclosureMarks(all: readonly Found[]): DisclosureMark[] {
  const byKey = grouped(all, ({ found }) => `disclosure/${found.form}/${folded(found.words)}`)
  return [...byKey].flatMap(([key, same]): DisclosureMark[] => {
    const first = same[0]
    if (!first) return []
    const { form, start, end } = first.found
    const inArticle = same.filter(({ article }) => article)
    const place = inArticle[0]?.found
    return [
      {
        kind: 'disclosure',
        key,
        form,
        words: shortened(first.of.slice(start, end)),
        count: same.length,
        where: whereOf(same.length, inArticle.length),
        place: place ? { start: place.start, end: place.end } : null,
      },
    ]
  })
}

/** The same wording in another capture, whatever its width, case and white space. */
function folded(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').slice(0, longestWords)
}

function shortened(words: string): string {
  return words.length > longestWords ? `${words.slice(0, longestWords)}…` : words
}

import approximately from 'approx-string-match'
import { describe, expect, it } from 'vitest'
import type { TextQuote } from '#shared/domain/passage'
import { sameButForWidthOrSpace } from '#shared/text/normalise'
import { describe as selectorOf, locate, readingText, type Located } from '#shared/text/quote'
import { ratioOf, report } from './compare'
import { articleOf, type CorpusLanguage } from './corpus'
import { apply, editsOf, type EditStyle } from './edits'
import { passagesOf } from './passages'

const languages: readonly CorpusLanguage[] = ['ja', 'en']

/** What the usual annotation client does: the quote in the whole text, with up to 40 % of errors. */
function wholeText(text: string, selectors: readonly TextQuote[]) {
  return selectors.map(({ exact }) =>
    approximately(text, exact, Math.min(256, Math.floor(exact.length * 0.4))),
  )
}

/** Whether half of the two stretches is common to them. */
function meets(found: Located, start: number, end: number): boolean {
  if (found.state === 'gone') return false
  const shared = Math.min(found.end, end) - Math.max(found.start, start)
  return shared >= 0.5 * Math.max(end - start, found.end - found.start)
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

describe.each(languages)('passages in %s', (language) => {
  const text = articleOf(language, 100_000, 7)

  it('finds 200 unchanged passages in 100k characters', async () => {
    const selectors = passagesOf(text, language, 200, 1).map(([from, to]) =>
      selectorOf(text, from, to),
    )
    const ratio = await ratioOf({
      row: `3 200 unchanged passages, 100k, ${language}`,
      ours: { name: 'locate', run: () => selectors.map((selector) => locate(text, selector)) },
      peer: { name: 'approx-string-match', run: () => wholeText(text, selectors) },
      goal: 0.25,
    })
    expect(ratio).toBeLessThanOrEqual(0.25)
  })

  it.each([
    [100_000, 60, 0.25],
    [1_000_000, 20, 0.1],
  ])('finds passages after 5 %% edits in %i characters', async (length, count, goal) => {
    const old = articleOf(language, length, 8)
    const edited = apply(old, editsOf(old, language, 'characters', 0.05, 9)).text
    const selectors = passagesOf(old, language, count, 2).map(([from, to]) =>
      selectorOf(old, from, to),
    )
    const ratio = await ratioOf({
      row: `4 ${count} passages after 5 % edits, ${length / 1000}k, ${language}`,
      ours: {
        name: 'locate',
        run: () => {
          const reading = readingText(edited)
          return selectors.map((selector) => locate(reading, selector))
        },
      },
      peer: { name: 'approx-string-match', run: () => wholeText(edited, selectors) },
      goal,
    })
    expect(ratio).toBeLessThanOrEqual(goal)
  })

  const cases: readonly [EditStyle, number, number][] = [
    ['characters', 0.05, 0.98],
    ['characters', 0.15, 0.95],
    ['words', 0.05, 0.98],
    ['words', 0.15, 0.95],
  ]
  it.each(cases)('finds them again after edits to %s, share %d', (style, share, goal) => {
    const { text: edited, moved } = apply(text, editsOf(text, language, style, share, 3))
    const reading = readingText(edited)
    const passages = passagesOf(text, language, 300, 4)
    const found = passages.filter(([from, to]) =>
      meets(locate(reading, selectorOf(text, from, to)), moved(from), moved(to)),
    )
    report(
      `4 found after ${share * 100} % edited ${style}, ${language}`,
      `${percent(found.length, passages.length)} (goal ≥ ${goal * 100} %)`,
    )
    expect(found.length / passages.length).toBeGreaterThanOrEqual(goal)
  })

  it.each([0, 0.05])('lets deleted passages go, with a share of %d edited around them', (share) => {
    const passages = passagesOf(text, language, 200, 5)
    const attached = passages.filter(([from, to], index) => {
      const cut = text.slice(0, from) + text.slice(to)
      const now = apply(cut, editsOf(cut, language, 'characters', share, index)).text
      return locate(now, selectorOf(text, from, to)).state !== 'gone'
    })
    report(
      `5 deleted, attached to a wrong place, ${share * 100} % edited, ${language}`,
      `${percent(attached.length, passages.length)} (goal ≤ 5 %)`,
    )
    expect(attached.length / passages.length).toBeLessThanOrEqual(0.05)
  })

  it('never calls a passage the same when a character of it differs', () => {
    const passages = passagesOf(text, language, 300, 6)
    const wrongly = passages.filter(([from, to], index) => {
      const at = from + (index % (to - from))
      const now = text.slice(0, at) + (text[at] === '無' ? '有' : '無') + text.slice(at + 1)
      const found = locate(now, selectorOf(text, from, to))
      if (found.state === 'gone' || found.state === 'changed') return false
      return !sameButForWidthOrSpace(now.slice(found.start, found.end), text.slice(from, to))
    })
    report(`5 changed passages called the same, ${language}`, `${wrongly.length} (goal 0)`)
    expect(wrongly).toEqual([])
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageAt, pagesOf, type DocumentPage } from '#shared/domain/page'

/** Pages with texts of these lengths, set one after the other and parted by one line feed. */
function pagesWith(lengths: readonly number[], labels: readonly (string | null)[] = []) {
  let length = 0
  let hasText = false
  return lengths.map((own, index): DocumentPage => {
    const start = own > 0 && hasText ? length + 1 : length
    hasText ||= own > 0
    length = start + own
    return { start, end: length, label: labels[index] ?? null, width: 595, height: 842 }
  })
}

it('every character is on the page that it stands on, whatever pages have no text', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), (lengths) => {
      const pages = pagesWith(lengths)
      for (const [index, { start, end }] of pages.entries()) {
        for (let at = start; at < end; at += 1) expect(pageAt(pages, at)).toBe(index + 1)
      }
    }),
  )
})

it('a span is on all the pages that it touches, and a line feed at its end is not another page', () => {
  const pages = pagesWith([10, 10, 10], ['i', 'ii', null])
  const first = { number: 1, label: 'i' }
  expect(pagesOf(pages, { start: 0, end: 10 })).toEqual({ first, last: first })
  expect(pagesOf(pages, { start: 0, end: 11 })).toEqual({ first, last: first })
  expect(pagesOf(pages, { start: 3, end: 12 })).toEqual({ first, last: { number: 2, label: 'ii' } })
  expect(pagesOf(pages, { start: 22, end: 32 })?.first).toEqual({ number: 3, label: null })
})

it('what has no pages has none', () => {
  expect(pagesOf([], { start: 0, end: 4 })).toBeNull()
})

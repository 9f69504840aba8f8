import { expect, it } from 'vitest'
import { hasWrongYear, headingDates } from '../../../../shared/domain/heading-dates'
import { aReading } from '../../../support/nouns'

const lines = [
  ['heading', '2025年12月24日 創設者が動く'],
  ['paragraph', '2024年1月2日:協議'],
  ['heading', '12月の動き'],
  ['heading', 'On 4 March 2026'],
  ['paragraph', '12月25日:再び協議'],
  ['paragraph', '【追記】1月28日:方針'],
  ['paragraph', 'これは2024年1月3日の話で、行の頭ではない。'],
  ['paragraph', `2024年1月4日、${'長い段落が続く。'.repeat(12)}`],
] as const

it('takes days from headings and from short lines that begin with one, and nothing from other text', () => {
  let end = -1
  const blocks = lines.map(([kind, text]) => {
    const start = end + 1
    end = start + text.length
    return kind === 'heading' ? { kind, level: 2, start, end } : { kind, start, end }
  })
  const text = lines.map(([, words]) => words).join('\n')
  const found = headingDates([aReading({ id: 'c', text, blocks })])
  expect(found.map(({ raw, date }) => [raw, date])).toEqual([
    ['2025年12月24日', '2025-12-24'],
    ['2024年1月2日', '2024-01-02'],
    ['4 March 2026', '2026-03-04'],
    ['12月25日', null],
    ['1月28日', null],
  ])
  expect(found.map(({ start }) => start)).toEqual([0, 1, 3, 4, 5].map((at) => blocks[at]?.start))
})

it.each([
  ['2025-12-24', '2024-12-23T16:00:00Z', true],
  ['2025-12-24', '2024-12-24T03:00:00Z', true],
  ['2025-12-24', '2024-12-23', true],
  ['2026-01-01', '2024-12-31T20:00:00Z', true],
  ['2025-01-01', '2024-12-31T20:00:00Z', false],
  ['2024-12-24', '2024-12-23T16:00:00Z', false],
  ['2025-12-30', '2024-12-23T16:00:00Z', false],
])('%s above a post of %s: a wrong year is %s', (heading, posted, wrong) => {
  expect(hasWrongYear(heading, posted)).toBe(wrong)
})

import { expect, it } from 'vitest'
import { hasWrongYear, headingDates } from '../../../../shared/domain/heading-dates'
import { aReading } from '../../../support/nouns'

it('takes whole dates with a year of their own from headings, and nothing from other text', () => {
  const parts = [
    '2025年12月24日 創設者が動く',
    '2024年1月2日の話。',
    '12月の動き',
    'On 4 March 2026',
  ]
  let start = 0
  const blocks = parts.map((part, index) => {
    const from = start
    start += part.length + 1
    const place = { start: from, end: from + part.length }
    return index === 1
      ? ({ kind: 'paragraph', ...place } as const)
      : ({ kind: 'heading', level: 2, ...place } as const)
  })
  const reading = aReading({ id: 'c', text: parts.join('\n'), blocks })
  expect(headingDates([reading])).toEqual([
    { captureId: 'c', start: 0, raw: '2025年12月24日', date: '2025-12-24' },
    { captureId: 'c', start: blocks[3]?.start, raw: '4 March 2026', date: '2026-03-04' },
  ])
})

it.each([
  ['2025-12-24', '2024-12-23T16:00:00Z', true],
  ['2025-12-24', '2024-12-24T03:00:00Z', true],
  ['2026-01-01', '2024-12-31T20:00:00Z', true],
  ['2025-01-01', '2024-12-31T20:00:00Z', false],
  ['2024-12-24', '2024-12-23T16:00:00Z', false],
  ['2025-12-30', '2024-12-23T16:00:00Z', false],
])('%s above a post of %s: a wrong year is %s', (heading, posted, wrong) => {
  expect(hasWrongYear(heading, posted)).toBe(wrong)
})

import { describe, expect, it } from 'vitest'
import { checkMemory } from '../../../../shared/check/check-memory'
import { impossibleDate } from '../../../../shared/check/impossible-date'
import { checkedDraft } from '../../../support/checked'

function found(sentence: string) {
  const draft = checkedDraft([sentence])
  return draft.sentences
    .flatMap((one) => impossibleDate(draft, one, checkMemory()))
    .flatMap((one) => (one.rule === 'impossible-date' ? one.dates : []))
    .map(({ text, date, weekday }) => [text, date, weekday])
}

describe('dates that cannot be', () => {
  it.each([
    ['2024年12月23日(火)に起きた。', '2024年12月23日(火)', '2024-12-23', 1],
    ['It closed on Tuesday, December 23, 2024.', 'Tuesday, December 23, 2024', '2024-12-23', 1],
    ['12月23日(土)に起きた。', '12月23日(土)', '2026-12-23', 3],
    ['2025年2月30日に閉じた。', '2025年2月30日', null, null],
  ])('%s', (sentence, raw, date, weekday) => {
    expect(found(sentence)).toEqual([[raw, date, weekday]])
  })

  it.each([
    '2024年12月23日(月)に起きた。',
    'It closed on Monday, December 23, 2024.',
    '「2024年12月23日(火)」と張り紙にある。',
    '2024年2月29日に閉じた。',
    '火曜日に閉じた。',
    // Of 2024, though it is read in 2026.
    '12月23日(月)に起きた。',
    'On Monday, December 22, it closed.',
  ])('%s is one', (sentence) => {
    expect(found(sentence)).toEqual([])
  })
})

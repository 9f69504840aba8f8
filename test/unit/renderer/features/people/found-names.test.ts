import { expect, it } from 'vitest'
import { foundNames } from '../../../../../renderer/features/people/found-names'
import { aCapture, aParty, aReading, aSource } from '../../../../support/nouns'

const texts = {
  sources: [aSource({ id: 's-1' }), aSource({ id: 's-2' })],
  captures: [
    aCapture({ id: 'old', sourceId: 's-1', capturedAt: '2026-11-20T09:00:00+09:00' }),
    aCapture({ id: 'new', sourceId: 's-1', capturedAt: '2026-11-21T09:00:00+09:00' }),
    aCapture({ id: 'other', sourceId: 's-2' }),
  ],
  readings: [
    aReading({ id: 'old', text: '山田太郎氏は黙っていた。' }),
    aReading({ id: 'new', text: '雨だった。森本悠子さんが答えた。森本悠子さんは笑った。' }),
    aReading({ id: 'other', text: '森本悠子さんと久野正人氏が来た。@lock_keeper も見ていた。' }),
  ],
}

it('lists the names of the newest captures that nobody bears, the most frequent first', () => {
  const parties = [aParty({ names: [{ text: '久野正人', reading: '' }] })]
  expect(foundNames(parties, texts).map(({ name, kind, times }) => [name, kind, times])).toEqual([
    ['森本悠子', 'person', 3],
    ['@lock_keeper', 'unknown', 1],
  ])
})

it('shows the sentence in which a name first stands', () => {
  const [first] = foundNames([], texts)
  expect(first?.words).toBe('森本悠子さんが答えた。')
  expect(first?.words.slice(first.start, first.end)).toBe('森本悠子')
})

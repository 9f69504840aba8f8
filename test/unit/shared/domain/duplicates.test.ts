import { describe, expect, it } from 'vitest'
import { likenesses } from '../../../../shared/domain/duplicates'
import { aCapture, aSource, later, sha } from '../../../support/nouns'

const older = aSource({ url: 'https://news.example/a?utm_source=x' })
const newer = aSource({ id: 'source-2', url: 'https://NEWS.example/a#top' })
const elsewhere = aSource({ id: 'source-2', url: 'https://other.example/b' })
const reading = (digit: string, characters = 500) => ({
  sha256: sha(digit),
  characters,
  leftOut: 0,
})
const first = aCapture({ reading: reading('1') })
const part = (digit: string) =>
  [{ role: 'page', sha256: sha(digit), size: 1, mediaType: 'text/html' }] as const
const second = (over = {}) =>
  aCapture({
    id: 'capture-2',
    sourceId: 'source-2',
    parts: [...part('d')],
    reading: reading('2'),
    ...over,
  })

const like = (source = newer, capture = second(), captures = [first]) =>
  likenesses(source, capture, [older], captures).map(({ why, capture: { id } }) => [why, id])

describe('likeness', () => {
  it('is the same article when the canonical addresses meet', () => {
    expect(like()).toEqual([['same-address', 'capture-1']])
  })

  it('points at the newest capture of the same address, or at the one with the same bytes', () => {
    const changed = aCapture({ id: 'capture-1b', capturedAt: later, parts: [...part('e')] })
    expect(like(newer, second(), [first, changed])).toEqual([['same-address', 'capture-1b']])
    const again = second({ parts: first.parts })
    expect(like(newer, again, [changed, first])).toEqual([['same-address', 'capture-1']])
  })

  it('is told of the same bytes from another address', () => {
    const copy = second({ parts: first.parts })
    expect(like(elsewhere, copy)).toEqual([['same-bytes', 'capture-1']])
  })

  it('is told of the same text from another site, which is no duplicate', () => {
    expect(like(elsewhere, second({ reading: reading('1') }))).toEqual([['same-text', 'capture-1']])
  })

  it('is not told of a few words that are the same by chance', () => {
    const brief = aCapture({ reading: reading('1', 12) })
    expect(like(elsewhere, second({ reading: reading('1', 12) }), [brief])).toEqual([])
  })

  it('is none between different articles, nor with itself', () => {
    expect(like(elsewhere, second())).toEqual([])
    expect(likenesses(older, first, [older], [first])).toEqual([])
  })

  it('of two sources without an address is not their address', () => {
    const nowhere = aSource({ id: 'source-2', url: null })
    expect(likenesses(nowhere, second(), [aSource({ url: null })], [first])).toEqual([])
  })

  it('gives one reason a source, the best first, whatever the order they stand in', () => {
    const third = aSource({ id: 'source-3', url: 'https://third.example/c' })
    const fourth = aSource({ id: 'source-4', url: 'https://fourth.example/d' })
    const fifth = aSource({ id: 'source-5', url: 'https://fifth.example/e' })
    const copy = second({ parts: [...part('7')], reading: reading('8') })
    const captures = [
      aCapture({
        id: 'c-text',
        sourceId: 'source-3',
        reading: reading('8'),
        parts: [...part('0')],
      }),
      aCapture({
        id: 'c-bytes',
        sourceId: 'source-4',
        reading: reading('8'),
        parts: [...part('7')],
      }),
      aCapture({
        id: 'c-other',
        sourceId: 'source-5',
        reading: reading('9'),
        parts: [...part('9')],
      }),
      { ...first, parts: [...part('0')], reading: reading('0') },
      copy,
    ]
    const told = (others: readonly (typeof older)[]) =>
      likenesses(newer, copy, others, captures).map(({ why, source, capture: { id } }) => [
        why,
        source.id,
        id,
      ])
    const expected = [
      ['same-address', 'source-1', 'capture-1'],
      ['same-bytes', 'source-4', 'c-bytes'],
      ['same-text', 'source-3', 'c-text'],
    ]
    expect(told([third, fourth, fifth, older, newer])).toEqual(expected)
    expect(told([newer, older, fifth, fourth, third])).toEqual(expected)
  })

  it('points at the newest of the captures with the same bytes or text', () => {
    const copy = second({ parts: [...part('7')], reading: reading('8') })
    const one = aCapture({ id: 'one', parts: [...part('7')], reading: reading('8') })
    const two = { ...one, id: 'two', capturedAt: later }
    const texts = [one, two].map((capture) => ({ ...capture, parts: [...part('0')] }))
    for (const captures of [[one, two], [two, one], texts, texts.toReversed()]) {
      expect(like(elsewhere, copy, captures).map(([, id]) => id)).toEqual(['two'])
    }
  })

  it('of texts begins at eighty characters', () => {
    const of = (characters: number) => {
      const text = reading('8', characters)
      return like(elsewhere, second({ reading: text }), [aCapture({ reading: text })])
    }
    expect(of(80)).toEqual([['same-text', 'capture-1']])
    expect(of(79)).toEqual([])
  })

  it('is none where nothing was captured or no address is known', () => {
    expect(likenesses(newer, second(), [older], [])).toEqual([])
    const nameless = aSource({ id: 'source-2', url: null })
    expect(likenesses(nameless, second(), [aSource({ url: null })], [first])).toEqual([])
  })
})

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
})

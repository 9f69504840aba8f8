import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findable, hitFrom } from '../../../../../renderer/features/reader/find-in-text'

const found = (text: string, query: string) =>
  findable(text)(query).map(({ start, end }) => text.slice(start, end))

describe('finding in a text', () => {
  it.each([
    ['約４８２億円と482億円', '482', ['４８２', '482']],
    ['Bridge, BRIDGE, bridge', 'bridge', ['Bridge', 'BRIDGE', 'bridge']],
    ['ﾊｰﾊﾞｰ と ハーバー', 'ハーバー', ['ﾊｰﾊﾞｰ', 'ハーバー']],
    ['the  old\nbridge', 'old bridge', ['old\nbridge']],
    ['İstanbul ve istanbul', 'istanbul', ['istanbul']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['何もない', '橋', []],
    ['anything', '   ', []],
    ['𠮷野の𠮷', '𠮷', ['𠮷', '𠮷']],
  ])('%j for %j', (text, query, hits) => {
    expect(found(text, query)).toEqual(hits)
  })

  it('finds any piece of any text, in order and without overlap', () => {
    const text = fc.stringMatching(/^[a-cA-C橋点検４4 。]{1,40}$/)
    fc.assert(
      fc.property(text, fc.nat(39), fc.nat(39), (all, a, b) => {
        const piece = all.slice(Math.min(a, b), Math.max(a, b)).trim()
        if (piece === '') return
        const hits = findable(all)(piece)
        expect(hits.length).toBeGreaterThan(0)
        hits.reduce((before, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          return end
        }, 0)
      }),
    )
  })

  it('goes on from where one is, and round again from the start', () => {
    const hits = findable('a.a.a')('a')
    expect([hitFrom(hits, 0), hitFrom(hits, 1), hitFrom(hits, 4), hitFrom(hits, 5)]).toEqual([
      0, 1, 2, 0,
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedPart, findAll } from '../../../../renderer/editor/find'

const found = (text: string, wanted: string, matchCase = false) =>
  findAll(text, wanted, { matchCase }).map(({ start, end }) => text.slice(start, end))

describe('finding', () => {
  it('meets full and half width, and shows the original', () => {
    expect(found('約４８２億円と482億円', '482')).toEqual(['４８２', '482'])
    expect(found('ｶﾞﾗｽの橋', 'ガラス')).toEqual(['ｶﾞﾗｽ'])
    expect(found('ガラスの橋', 'ｶﾞﾗｽ')).toEqual(['ガラス'])
  })

  it('tells capitals apart only when asked to', () => {
    expect(found('Port, port, ＰＯＲＴ', 'port')).toEqual(['Port', 'port', 'ＰＯＲＴ'])
    expect(found('Port, port', 'Port', true)).toEqual(['Port'])
  })

  it('keeps its offsets after letters that grow when small', () => {
    expect(found('İstanbul İ port', 'PORT')).toEqual(['port'])
  })

  it('finds whole characters only', () => {
    expect(found('㌔', 'ロ')).toEqual([])
    expect(found('㌔キロ', 'キロ')).toEqual(['㌔', 'キロ'])
    expect(found('㍿', '式会社')).toEqual([])
  })

  it('finds every place once, one after the other', () => {
    expect(findAll('ああああ', 'ああ', { matchCase: false })).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ])
  })

  it('finds nothing for nothing', () => {
    expect(found('text', '')).toEqual([])
  })

  it('finds in any text only what compares as the same', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aAＡ1１ｱｶﾞガ㌔キロ㍿か\u3099が²2') })
    fc.assert(
      fc.property(letters, letters, (text, wanted) => {
        const fold = (part: string) => part.normalize('NFKC').toLowerCase()
        let end = 0
        for (const span of findAll(text, wanted, { matchCase: false })) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(fold(text.slice(span.start, span.end))).toBe(fold(wanted))
          end = span.end
        }
      }),
    )
  })
})

describe('what changes in a replacement', () => {
  it('is what the two do not begin or end with', () => {
    expect(changedPart('なった。', 'なる。')).toEqual({ from: 1, to: 3, text: 'る' })
    expect(changedPart('aa', 'aaa')).toEqual({ from: 2, to: 2, text: 'a' })
    expect(changedPart('same', 'same')).toEqual({ from: 4, to: 4, text: '' })
    expect(changedPart('gone', '')).toEqual({ from: 0, to: 4, text: '' })
  })

  it('puts the new text together, and cuts no character in two', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '𠮷', '𠮾', '🙂', '🙃') })
    fc.assert(
      fc.property(text, text, (old, now) => {
        const part = changedPart(old, now)
        expect(old.slice(0, part.from) + part.text + old.slice(part.to)).toBe(now)
        for (const piece of [old.slice(0, part.from), part.text, old.slice(part.to)]) {
          expect(() => encodeURIComponent(piece)).not.toThrow()
        }
      }),
    )
  })
})

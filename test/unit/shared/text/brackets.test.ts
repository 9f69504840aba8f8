import { describe, expect, it } from 'vitest'
import { bracketPairs } from '#shared/text/brackets'

/** What stands between brackets and quotation marks, outermost only. */
const inside = (text: string, from = 0, to = text.length) =>
  [...bracketPairs(text, from, to)].map(([open, close]) => text.slice(open + 1, close))

const kinds = '「」 『』 ｢｣ 〝〟 （） () ［］ [] 【】 〈〉 《》 〔〕 “” ‘’ «» ‹› „“ ""'.split(' ')

describe('brackets and quotation marks', () => {
  it.each(kinds)('open and close: %s', ([open = '', close = '']) => {
    expect(inside(`a ${open}b${close} c`)).toEqual(['b'])
    expect(inside(`a ${open}b`)).toEqual([])
    expect(inside(`a b${close} c`)).toEqual([])
  })

  it.each(kinds.slice(0, -1))('nest, of which the outermost counts: %s', ([open, close]) => {
    expect(inside(`「a${open}b${close}c」${open}d${close}`)).toEqual([`a${open}b${close}c`, 'd'])
    expect(inside(`${open}a「b」c${close}`)).toEqual(['a「b」c'])
  })

  it('leave out what crosses, or opens inside and does not close', () => {
    expect(inside('「a（b」c）')).toEqual(['a（b'])
    expect(inside('「a『b「c」')).toEqual(['c'])
    expect(inside('「a」b」')).toEqual(['a'])
    expect(inside('「「a」')).toEqual(['a'])
  })

  it('stand side by side', () => {
    expect(inside('「a」「b」（c）')).toEqual(['a', 'b', 'c'])
    expect(inside('「」')).toEqual([''])
  })

  it('are looked for in the part that was asked for', () => {
    expect(inside('「a」「b」「c」', 3, 6)).toEqual(['b'])
    expect(inside('「a」「b」', 1, 5)).toEqual([])
    expect(inside('x"b"', 1, 4)).toEqual(['b'])
  })
})

describe('straight quotation marks', () => {
  it.each([...' \u3000([{（「『【“‘—–-', 'は', 'カ', '橋', '、', '。'])(
    'open behind %j',
    (before) => {
      expect(inside(`"a" ${before}"b" c`).at(-1)).toContain('b')
      expect(inside(`z${before}"b" c`)).toEqual(['b'])
    },
  )

  it('do not open behind a letter or before white space', () => {
    expect(inside('6" wide and 5" tall')).toEqual([])
    expect(inside('a " b" c')).toEqual([])
    expect(inside('a "b c"d "e"')).toEqual(['b c', 'e'])
  })

  it('close the one that is open', () => {
    expect(inside('"a" and "b"')).toEqual(['a', 'b'])
    expect(inside('（"a"）')).toEqual(['"a"'])
  })
})

describe('an apostrophe', () => {
  it.each([
    ['It’s ‘the council’s fault’.', ['the council’s fault']],
    ['‘It’s’', ['It’s']],
    ['‘the workers’ fault', ['the workers']],
    ['‘in the 1990’s’', ['in the 1990']],
    ['rock ’n’ roll', []],
    ['a’b', []],
  ])('closes nothing between letters: %s', (text, expected) => {
    expect(inside(text)).toEqual(expected)
  })
})

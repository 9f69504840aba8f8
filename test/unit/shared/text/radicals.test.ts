import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutRadicals } from '#shared/text/radicals'

const kangxi = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, at) => String.fromCharCode(0x2f00 + at))
const supplement = Array.from({ length: 0x2ef4 - 0x2e80 }, (_, at) =>
  String.fromCharCode(0x2e80 + at),
)

it('every Kangxi radical is the character that NFKC makes of it', () => {
  expect(kangxi.map((radical) => withoutRadicals(radical))).toEqual(
    kangxi.map((radical) => radical.normalize('NFKC')),
  )
})

it.each([
  ['⺠', '民'],
  ['⺟', '母'],
  ['⻑', '長'],
  ['⻄', '西'],
  ['⻘', '青'],
  ['⻯', '竜'],
  ['⻳', '龟'],
  ['⺁', '厂'],
  ['⻩', '黄'],
])('%s of the supplement is %s', (radical, character) => {
  expect(withoutRadicals(radical)).toBe(character)
})

it('of the supplement all become ideographs but for the two that are none', () => {
  const left = supplement.filter((radical) => withoutRadicals(radical) === radical)
  expect(left).toEqual(['\u2e80', '\u2e9a'])
  for (const radical of supplement.filter((one) => !left.includes(one))) {
    expect(withoutRadicals(radical)).toMatch(/^\p{Unified_Ideograph}$/u)
  }
})

it('⼾ is the door of Japanese there, and of Chinese elsewhere', () => {
  expect([withoutRadicals('⼾', true), withoutRadicals('⼾')]).toEqual(['戸', '戶'])
})

it('no other character is touched, and twice is as good as once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = withoutRadicals(text)
      const others = (all: string) => all.split(/[\u2e80-\u2fd5\p{Unified_Ideograph}]/u)
      expect(withoutRadicals(once)).toBe(once)
      expect(others(once)).toEqual(others(text))
    }),
  )
})

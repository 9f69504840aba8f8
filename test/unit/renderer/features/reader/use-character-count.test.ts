import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partEnd } from '../../../../../renderer/features/reader/use-character-count'
import { lengthOf } from '../../../../../shared/text/count'

function parts(text: string, most: number): string[] {
  const found: string[] = []
  for (let from = 0; from < text.length;) {
    const to = partEnd(text, from, most)
    expect(to).toBeGreaterThan(from)
    found.push(text.slice(from, to))
    from = to
  }
  return found
}

it('counts a text in parts as it counts it whole', () => {
  const text = fc
    .array(fc.constantFrom('a', '橋', 'か\u3099', '👨‍👩‍👧', '🇯🇵', ' ', '\n'), { maxLength: 60 })
    .map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const counted = parts(all, most).map((part) => lengthOf(part).characters)
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(lengthOf(all).characters)
    }),
  )
})

it('parts a text only after a line break', () => {
  expect(parts('ab\ncd\nefghij\nk', 4)).toEqual(['ab\n', 'cd\n', 'efghij\n', 'k'])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneSlip } from '#shared/text/one-slip'

describe('one slip of the keys', () => {
  it.each([
    ['Kondo', 'Kondoh', true],
    ['Kondo', 'ondo', true],
    ['Kondo', 'Kando', true],
    ['Kondo', 'Knodo', true],
    ['Kondo', 'Kodno', true],
    ['Kondo', 'Kondo', false],
    ['Kondo', 'Kandoh', false],
    ['Kondo', 'Kodnoh', false],
    ['Kondo', 'odnoK', false],
    ['', 'K', true],
    ['', '', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isOneSlip(one, other)).toBe(expected)
    expect(isOneSlip(other, one)).toBe(expected)
  })

  it('is a letter left out anywhere', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, place) => {
        const at = place % text.length
        expect(isOneSlip(text, text.slice(0, at) + text.slice(at + 1))).toBe(true)
      }),
    )
  })
})

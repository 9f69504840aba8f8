import { describe, expect, it } from 'vitest'
import { isOneOff } from '../../../../shared/text/one-off'

describe('one letter off', () => {
  it.each([
    ['Reed', 'Read'],
    ['Reed', 'Red'],
    ['Reed', 'Reedy'],
    ['Reed', 'Rede'],
    ['', 'a'],
    ['ab', 'ba'],
  ])('is %s of %s', (one, other) => {
    expect(isOneOff(one, other)).toBe(true)
    expect(isOneOff(other, one)).toBe(true)
  })

  it.each([
    ['Reed', 'Reed'],
    ['Reed', 'Rood'],
    ['Reed', 'Rd'],
    ['abcd', 'badc'],
    ['abc', 'cba'],
  ])('is not %s of %s', (one, other) => {
    expect(isOneOff(one, other)).toBe(false)
    expect(isOneOff(other, one)).toBe(false)
  })
})

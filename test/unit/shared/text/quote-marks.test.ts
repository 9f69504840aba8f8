import { describe, expect, it } from 'vitest'
import { hasMarks, unified } from '#shared/text/quote-marks'

const marks = Array.from('「」『』｢｣〝〟“”„‟‘’‚‛«»‹›"\'')

describe('quotation marks', () => {
  it.each(marks)('are all the same one: %s', (mark) => {
    expect(unified(`a${mark}b${mark}`)).toBe('a"b"')
    expect(hasMarks(`${mark}ab`)).toBe(true)
    expect(hasMarks(`ab${mark}`)).toBe(true)
  })

  it.each(Array.from('（）()[]【】〈〉、。,.-ー'))('are no other sign: %s', (sign) => {
    expect(unified(sign)).toBe(sign)
    expect(hasMarks(sign)).toBe(false)
  })
})

import { decodeWords } from 'postal-mime'
import { expect, it } from 'vitest'
import { prepareMailDecoders, withoutIdleEscapes } from '../../../../renderer/capture/mail-decoders'

const bytes = (text: string) => new TextEncoder().encode(text)
const kept = (text: string) => new TextDecoder().decode(withoutIdleEscapes(bytes(text)))

it('of escapes that follow each other only the last is kept', () => {
  expect(kept('\u001b$B?e\u001b(B\u001b$BLg\u001b(B')).toBe('\u001b$B?e\u001b$BLg\u001b(B')
  expect(kept('\u001b$B\u001b(J\u001b(Bab')).toBe('\u001b(Bab')
  expect(kept('a\u001b(Bb\u001b$@?e')).toBe('a\u001b(Bb\u001b$@?e')
  expect(kept('\u001b\u001b(B \u001b(')).toBe('\u001b\u001b(B \u001b(')
})

it('words of a header in ISO-2022-JP are joined without a gap, and the window keeps its own decoder', () => {
  const own = TextDecoder
  prepareMailDecoders()
  expect(TextDecoder).toBe(own)
  const word = (text: string) => `=?ISO-2022-JP?B?${btoa(text)}?=`
  const subject = `${word('\u001b$B?eLg\u001b(B')} ${word('\u001b$B$N7o\u001b(B')}`
  expect(decodeWords(subject)).toBe('水門の件')
  expect(decodeWords(subject)).toBe('水門の件')
})

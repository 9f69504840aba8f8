import { expect, it } from 'vitest'
import { base32, checker } from '../../../../../renderer/capture/archive/digest'

const utf8 = (text: string) => new TextEncoder().encode(text)

it.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('“%s” is written in base32 as in RFC 4648, without its padding', (text, written) => {
  expect(base32(utf8(text))).toBe(written)
})

it('a checksum that was reckoned elsewhere is found intact, in either way of writing it', () => {
  const outcome = (stated: string) => {
    const check = checker(stated)
    check.add(utf8('abc'))
    return check.outcome()
  }
  // FIPS 180-2, appendix A: SHA-1 of “abc”.
  expect(outcome('sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5')).toBe('intact')
  expect(outcome('sha1:a9993e364706816aba3e25717850c26c9cd0d89d')).toBe('intact')
  expect(outcome('sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE6')).toBe('differs')
})

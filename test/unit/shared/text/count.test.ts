import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf } from '../../../../shared/text/count'

describe('counting', () => {
  it.each([
    ['', 0, 0, 0],
    ['橋は閉鎖された。', 8, 8, 'any'],
    ['橋は\n閉鎖された。\r\n', 8, 8, 'any'],
    ['橋は　閉鎖 された。', 8, 10, 'any'],
    ['The bridge was closed.', 19, 22, 4],
    ['It’s 4,502.9 BTC', 14, 16, 3],
    ['が', 1, 1, 1],
    ['か\u3099', 1, 1, 1],
    ['👨‍👩‍👧 と 𠮷野家', 5, 7, 'any'],
    ['―― ……', 4, 5, 0],
  ])('%j', (text, characters, charactersAndSpaces, words) => {
    const counted = lengthOf(text)
    expect(counted).toMatchObject({ characters, charactersAndSpaces })
    expect([counted.words, 'any']).toContain(words)
  })

  it('does not depend on where lines are broken', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('橋は', '閉鎖', 'された。', 'closed')), (parts) => {
        expect(lengthOf(parts.join('\n')).characters).toBe(lengthOf(parts.join(' ')).characters)
      }),
    )
  })
})

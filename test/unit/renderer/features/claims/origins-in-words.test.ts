import { describe, expect, it } from 'vitest'
import { originsInWords } from '../../../../../renderer/features/claims/origins-in-words'
import { translator } from '../../../../../shared/i18n/translate'

const en = translator('en')
const ja = translator('ja')

describe('articles and origins in words', () => {
  it.each([
    [{ sources: 4, origins: 1, unjudged: 0 }, '4 articles · 1 origin', '4記事・1系統'],
    [
      { sources: 6, origins: 2, unjudged: 3 },
      '6 articles · 2 origins · 3 not judged',
      '6記事・2系統・系統未判定 3',
    ],
    [{ sources: 1, origins: 0, unjudged: 1 }, '1 article · 1 not judged', '1記事・系統未判定 1'],
    [{ sources: 0, origins: 0, unjudged: 0 }, '0 articles · 0 origins', '0記事・0系統'],
  ])('%o', (count, english, japanese) => {
    expect([originsInWords(count, en), originsInWords(count, ja)]).toEqual([english, japanese])
  })
})

import { expect, it } from 'vitest'
import {
  languageName,
  typedAddress,
  typedLanguage,
} from '../../../../../renderer/features/sources/typed-fact'
import { namedOrigins } from '../../../../../renderer/features/sources/OriginTarget'
import { originInWords } from '../../../../../renderer/features/sources/origin-in-words'
import type { SourceOrigin } from '../../../../../shared/domain/source'
import { translator } from '../../../../../shared/i18n/translate'
import { aSource } from '../../../../support/nouns'

it.each([
  [' https://news.example/a?b=1 ', 'https://news.example/a?b=1'],
  ['http://例え.jp/記事', 'http://例え.jp/記事'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['news.example/a', null],
  ['https://news.example/a b', null],
  ['', null],
])('the address “%s” is kept as %s', (typed, kept) => {
  expect(typedAddress(typed)).toBe(kept)
})

it.each([
  ['JA', 'ja'],
  ['en-gb', 'en-GB'],
  ['ｊａ', 'ja'],
  ['日本語', null],
  ['', null],
])('the language “%s” is kept as %s', (typed, kept) => {
  expect(typedLanguage(typed)).toBe(kept)
})

it('names a language for people, and leaves what is no tag as it is', () => {
  expect([languageName('ja', 'en'), languageName('en', 'ja')]).toEqual(['Japanese', '英語'])
  expect(languageName('not a tag', 'en')).toBe('not a tag')
})

const from = (...edges: Extract<SourceOrigin, { state: 'from' }>['edges']): SourceOrigin => ({
  state: 'from',
  edges,
})
const named = (name: string) => ({ to: 'named', name, ground: 'x' }) as const

it('suggests every name outside the case once, however wide it was typed', () => {
  const sources = [
    aSource({ id: 'a', origin: from(named('Kyodo'), named('East Wire')) }),
    aSource({
      id: 'b',
      origin: from(named('Ｋｙｏｄｏ'), { to: 'source', sourceId: 'a', ground: '' }),
    }),
    aSource({ id: 'c', origin: { state: 'own', ground: 'there' } }),
  ]
  expect(namedOrigins(sources)).toEqual(['East Wire', 'Kyodo'])
})

it('says where knowledge comes from, and when that source is gone', () => {
  const t = translator('en')
  const names = new Map([['a', 'The bridge']])
  const source = (sourceId: string) => ({ to: 'source', sourceId, ground: '' }) as const
  expect(originInWords(from(source('a')), names, t)).toBe('From The bridge')
  expect(originInWords(from(named('Kyodo'), source('a')), names, t)).toBe('From Kyodo and 1 other')
  expect(originInWords(from(source('gone')), names, t)).toBe('From (a source that was removed)')
  expect(originInWords({ state: 'unknown' }, names, t)).toBe('Not judged')
})

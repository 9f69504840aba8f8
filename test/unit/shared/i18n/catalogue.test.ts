import { expect, it } from 'vitest'
import { en, ja } from '../../../../shared/i18n/catalogue'
import { translator } from '../../../../shared/i18n/translate'

const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted()
const english: Readonly<Record<string, string>> = en

it.each(Object.entries(ja))('%s has the same slots in both languages', (key, text) => {
  expect(slots(text)).toEqual(slots(english[key] ?? ''))
})

it.each(Object.entries({ ...en, ...ja }))('%s says something', (_key, text) => {
  expect(text.trim()).not.toBe('')
})

it('tells one from many in English and not in Japanese', () => {
  const [inEnglish, inJapanese] = [translator('en'), translator('ja')]
  const articles = (count: number) => [
    inEnglish('origins.articles', { count }),
    inJapanese('origins.articles', { count }),
  ]
  expect([articles(1), articles(4)]).toEqual([
    ['1 article', '1記事'],
    ['4 articles', '4記事'],
  ])
})

it('puts values in as they are and looks for no slots in them', () => {
  const t = translator('en')
  expect(t('error.not-text', { name: '<b>{size}&$t(work)' })).toContain('<b>{size}&$t(work)')
})

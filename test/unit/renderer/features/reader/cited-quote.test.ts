import { expect, it } from 'vitest'
import { citedQuote } from '../../../../../renderer/features/reader/cited-quote'
import { noFacts } from '../../../../../shared/domain/source'
import { translator } from '../../../../../shared/i18n/translate'
import { aCapture, aPassage, aSource } from '../../../../support/nouns'

const told = (page: string) => ({ page, own: null })
const facts = {
  ...noFacts(),
  title: told('The bridge'),
  author: told('R. Sakuma'),
  publisher: told('The Harbour Post'),
  publishedAt: told('2026-03-04'),
  canonicalUrl: told('https://news.example/bridge'),
}
const capture = aCapture()
const cited = (language: 'ja' | 'en', over: Parameters<typeof aSource>[0] = { facts }) =>
  citedQuote(aPassage(), aSource(over), capture, { t: translator(language), language })

it('has the words as they stand, then author, title, publisher, date, address and capture', () => {
  const [words, source] = cited('en').split('\n')
  expect(words).toBe('“last inspected in May”')
  expect(source).toMatch(
    /^\(R\. Sakuma, “The bridge”, The Harbour Post, 4 Mar 2026, https:\/\/news\.example\/bridge, captured .+\)$/,
  )
})

it('is set in Japanese marks in Japanese', () => {
  const [words, source] = cited('ja').split('\n')
  expect(words).toBe('「last inspected in May」')
  expect(source).toContain('「The bridge」、The Harbour Post、2026年3月4日、')
})

it('leaves out what nobody knows and falls back on where the capture came from', () => {
  const [, source] = cited('en', { facts: noFacts(), url: null }).split('\n')
  expect(source).toMatch(/^\(https:\/\/news\.example\/bridge, captured /)
})

it('of a document it names the page', () => {
  const page = { number: 12, label: null }
  const passage = aPassage({ pages: { first: page, last: page } })
  const words = citedQuote(passage, aSource({ facts }), capture, {
    t: translator('en'),
    language: 'en',
  })
  expect(words).toContain(', 4 Mar 2026, p. 12, https://news.example/bridge')
})

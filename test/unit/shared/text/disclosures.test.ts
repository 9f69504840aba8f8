import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../../../../shared/text/disclosures'
import { corpora, disclosuresRead } from '../../../fixtures/interests/readings'

const forms = (text: string) => disclosuresIn(text).map(({ form }) => form)

describe.each(corpora)('the blocks of the corpus “%s”', (corpus) => {
  const readings = disclosuresRead(corpus)
  it.each(readings.filter(({ missed }) => missed === undefined))('$text', ({ text, reads }) => {
    expect(forms(text)).toEqual(reads === null ? [] : [reads])
  })

  it('hold as many traps as disclosures, give or take', () => {
    const traps = readings.filter(({ reads }) => reads === null).length
    expect(Math.abs(traps - readings.length / 2)).toBeLessThanOrEqual(2)
  })
})

it('of all corpora misses one, takes none for another, and marks no trap', () => {
  const readings = corpora.flatMap((corpus) => disclosuresRead(corpus))
  const wrong = readings.filter(({ text, reads }) => forms(text).join(' ') !== (reads ?? ''))
  expect(wrong.map(({ missed }) => missed === undefined)).toEqual([false])
})

describe('a disclosure', () => {
  it('is found where it stands, as its whole sentence', () => {
    const text = '港の倉庫\n市は工事を始めた。本記事はプロモーションを含みます。工期は2年だ。'
    const [found, ...others] = disclosuresIn(text)
    expect(others).toEqual([])
    expect(text.slice(found?.start, found?.end)).toBe('本記事はプロモーションを含みます。')
    expect(found).toMatchObject({ form: 'advertising', by: 'sentence' })
  })

  it.each([
    ['【PR】港の宿', 'label', 'PR'],
    ['広告', 'slot', '広告'],
    ['Sponsored content', 'label', 'Sponsored content'],
    ['港の宿 [PR]', 'label', 'PR'],
  ])('in %j is by a %s in the words %j', (text, by, words) => {
    expect(disclosuresIn(text)).toMatchObject([{ by, words, start: 0, end: text.length }])
  })

  it('is the same in full-width letters and between spaces', () => {
    expect(disclosuresIn('　【ＰＲ】　')).toMatchObject([
      { by: 'label', words: 'PR', start: 1, end: 5 },
    ])
  })

  it('is not what the text quotes of others', () => {
    expect(forms('同社は「当サイトはアフィリエイト広告を利用しています」と書いていた。')).toEqual(
      [],
    )
    expect(forms('The shop wrote “this post contains affiliate links” below it.')).toEqual([])
  })

  it('is not the credit of a picture', () => {
    expect(forms('提供:株式会社みなと通信社')).toEqual([])
    expect(forms('提供:株式会社みなと水産')).toEqual(['advertising'])
  })

  it('is not denied: a text that says it has none discloses nothing', () => {
    expect(forms('筆者は同社の株式を保有していません。')).toEqual([])
    expect(forms('The author holds no shares in the company.')).toEqual([])
  })
})

const pieces = [
  '本記事は',
  'PR',
  '広告',
  'です。',
  '\n',
  'affiliate links ',
  'we ',
  '【',
  '】',
  '😀',
  'a',
]
const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
  maxLength: 30,
})

it('lies within the text and within one line, in order, whatever the text', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('')
      let before = 0
      for (const { start, end } of disclosuresIn(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end)).not.toContain('\n')
        before = end
      }
    }),
  )
})

it('is found the same after any other lines', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const rest = parts.join('')
      const own = '当サイトはアフィリエイト広告を利用しています。'
      const found = disclosuresIn(`${rest}\n${own}`)
      expect(found.at(-1)).toMatchObject({ form: 'affiliate', start: rest.length + 1 })
    }),
  )
})

it.each([
  ['one line without an end', 'この記事は広告'.repeat(100_000)],
  ['many labels', 'PR\n'.repeat(200_000)],
  ['many sentences that nearly fit', '本記事は、広告の話と提供の話です。'.repeat(20_000)],
  ['brackets that never close', '【PR'.repeat(100_000)],
  ['English without an end', 'we may earn this post contains '.repeat(20_000)],
])('is read in bearable time from %s', (_, text) => {
  const begin = performance.now()
  disclosuresIn(text)
  expect(performance.now() - begin).toBeLessThan(4000)
})

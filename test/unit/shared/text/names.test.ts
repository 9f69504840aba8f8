import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesIn, type NamedParty } from '#shared/text/names'
import { nameReadings } from '../../../fixtures/readings/names'

const party = (
  id: string,
  kind: NamedParty['kind'],
  ...names: readonly (readonly [string, string?])[]
): NamedParty => ({ id, kind, names: names.map(([text, reading = '']) => ({ text, reading })) })

const known = [
  party(
    'kondo',
    'person',
    ['近藤和也', 'こんどうかずや'],
    ['近藤'],
    ['Kazuya Kondo'],
    ['@kondo_k'],
  ),
  party('exchange', 'organisation', ['ハルコイン'], ['HaruCoin']),
  party('other', 'unknown', ['近藤'], ['株式会社ミナト'], ['ミナト']),
]

/** What is found, written as `kind name → party`. */
const found = (text: string, parties: readonly NamedParty[] = known) =>
  namesIn(text, parties).map(({ kind, raw, partyId }) => `${kind} ${raw} → ${partyId ?? '—'}`)

describe('the names in a text', () => {
  it.each([
    ['ja', 50, 0],
    ['en', 45, 0],
    ['second', 35, 4],
  ] as const)(
    'of the corpus %s are read but for what is known to be missed',
    (corpus, least, most) => {
      const readings = nameReadings(corpus)
      expect(readings.length).toBeGreaterThanOrEqual(least)
      const wrong = readings.filter(({ text, names }) => {
        const read = namesIn(text, []).map(({ raw, kind }) => ({ raw, kind }))
        return JSON.stringify(read) !== JSON.stringify(names)
      })
      const missed = readings.filter((reading) => reading.missed !== null)
      expect(wrong.map(({ text }) => text)).toEqual(missed.map(({ text }) => text))
      expect(missed.length).toBeLessThanOrEqual(most)
    },
  )

  it.each([
    ['近藤和也氏と近藤', ['person 近藤和也 → kondo', 'person 近藤 → kondo']],
    [
      'こんどうかずやさんとハルコイン',
      ['person こんどうかずや → kondo', 'organisation ハルコイン → exchange'],
    ],
    ['とこんどうかずやく', []],
    ['Kazuya Kondo and Aiko Sato', ['person Kazuya Kondo → kondo', 'unknown Aiko Sato → —']],
    ['@kondo_k と @kondo_x', ['handle @kondo_k → kondo', 'handle @kondo_x → —']],
    ['株式会社ミナト', ['organisation 株式会社ミナト → other']],
    ['近藤太郎氏', ['person 近藤 → kondo']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('slice to what stands there, in order and without overlap, whatever the text', () => {
    const bits = fc.constantFrom(
      ...'近藤 和也 氏 さん 社長 （37） 株式会社 ハル ｺｲﾝ ー Kondo Bank of Mr . , @ - ’s Ａ ㍿ 𠮷 \ud800 社 銀行 の 。'.split(
        ' ',
      ),
      ' ',
      '\n',
    )
    const text = fc.oneof(
      fc.array(bits, { maxLength: 30 }).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (written) => {
        let last = 0
        const names = namesIn(written, known)
        for (const { start, end, raw } of names) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(written.slice(start, end)).toBe(raw)
          last = end
        }
        expect(namesIn(written, known)).toEqual(names)
      }),
      { numRuns: 2000 },
    )
  })

  // A reading that looks only so far from a place says of a long line what it says of its pieces.
  it.each([
    '近藤',
    '氏',
    'さん',
    '近藤氏',
    '社',
    '株式会社',
    'ハ',
    '(37)',
    '代表取締役',
    '省',
    'Kondo ',
    'A',
    'A. ',
    '@',
    '@a',
    'Bank of ',
    'of ',
    'Mr ',
    "'s",
    'de ',
    '- ',
    '\n',
    '&A',
    ' ',
  ])('of a hostile length of %j are those of its pieces', (bit) => {
    const piece = bit.repeat(Math.ceil(600 / bit.length))
    const near = namesIn(piece, known)
    const long = namesIn(bit.repeat(Math.ceil(200_000 / bit.length)), known)
    expect(long.every(({ raw }) => raw.length <= 160)).toBe(true)
    expect(new Set(long.map(({ raw }) => raw)).size).toBeLessThanOrEqual(
      new Set(near.map(({ raw }) => raw)).size + 2,
    )
    expect(long.length > 2).toBe(near.length > 2)
  })
})

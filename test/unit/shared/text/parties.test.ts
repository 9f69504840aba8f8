import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Party } from '#shared/domain/party'
import { matchingText } from '#shared/text/normalise'
import { partiesIn } from '#shared/text/parties'
import { growth } from '../../../fixtures/readings/growth'

const party = (id: string, ...names: readonly string[]): Party => ({
  id,
  caseId: 'case',
  kind: 'unknown',
  names: names.map((text) => ({ text, reading: '' })),
  role: '',
  roles: [],
  interests: [],
  note: '',
  passageId: null,
  createdAt: '2025-02-06T09:00:00+09:00',
})

const known = [
  party('kondo', '近藤和也', '近藤', 'Kazuya Kondo', 'Kondo'),
  party('exchange', 'ハルコイン', 'HaruCoin', '株式会社ハルコイン', 'ハルコインジャパン証券'),
  party('seki', '関', '関一郎'),
  party('agency', '金融庁', 'FSA'),
]

/** What is found, written as `name in the text → party`. */
const found = (text: string, parties = known) =>
  partiesIn(text, parties).map(
    ({ start, end, partyId }) => `${text.slice(start, end)} → ${partyId}`,
  )

describe('the parties in a text', () => {
  it.each([
    ['近藤氏は否定した。', ['近藤 → kondo']],
    ['近藤和也容疑者と近藤さん', ['近藤和也 → kondo', '近藤 → kondo']],
    ['関社長、関さん、関は、関氏', ['関 → seki', '関 → seki', '関 → seki', '関 → seki']],
    ['機関と関係者が関東で', []],
    ['ハルコインは金融庁に報告した。', ['ハルコイン → exchange', '金融庁 → agency']],
    ['株式会社ハルコインの口座', ['株式会社ハルコイン → exchange']],
    ['ハルコインジャパン証券の担当', ['ハルコインジャパン証券 → exchange']],
    ['ハルコインズとスーパーハルコイン', []],
    ['ハルコインユーザーとハルコイングループ', ['ハルコイン → exchange', 'ハルコイン → exchange']],
    ['ﾊﾙｺｲﾝ とＨａｒｕＣｏｉｎ', ['ﾊﾙｺｲﾝ → exchange', 'ＨａｒｕＣｏｉｎ → exchange']],
    ['近藤　和也 氏', ['近藤　和也 → kondo']],
    ['Kazuya Kondo said. Kondo’s lawyer agreed.', ['Kazuya Kondo → kondo', 'Kondo → kondo']],
    ['Kazuya\nKondo', ['Kazuya\nKondo → kondo']],
    ['Kondos, MacKondo, Kondo-Sato, Sato-Kondo, Kondo_1', []],
    ['A Kondo-owned firm, “Kondo”', ['Kondo → kondo', 'Kondo → kondo']],
    ['HaruCoinの声明、旧HaruCoin', ['HaruCoin → exchange', 'HaruCoin → exchange']],
    ['harucoin and NFSA', []],
    ['FSAが動いた', ['FSA → agency']],
    ['誰もいない。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('shorter than another known name are not found inside it', () => {
    const parties = [party('east', '東京'), party('college', '京都大学'), party('city', '東京都')]
    expect(found('東京都大学と東京', parties)).toEqual(['京都大学 → college', '東京 → east'])
    expect(found('東京都', parties)).toEqual(['東京都 → city'])
  })

  it('of one name are each mentioned, one party under two spellings once', () => {
    const parties = [party('one', '佐藤'), party('other', '佐藤', '佐 藤')]
    expect(found('佐藤氏', parties)).toEqual(['佐藤 → one', '佐藤 → other'])
  })

  it('are given by the name the party has', () => {
    expect(partiesIn('ﾊﾙｺｲﾝ', known)).toEqual([
      { start: 0, end: 5, partyId: 'exchange', name: 'ハルコイン' },
    ])
  })

  it('are not found in half a character, nor by a name of white space', () => {
    expect(found('㍿と㌔', [party('a', '株式'), party('b', 'キ'), party('c', '　')])).toEqual([])
    expect(found('㍿', [party('a', '株式会社')])).toEqual(['㍿ → a'])
  })

  it('of any text and any names slice to their name, in order, without overlap', () => {
    const bits = fc.constantFrom(
      ...'近藤 和 也 関 氏 ハル コイン ｺｲﾝ ー Kondo - ’s Ａ ㍿ 𠮷 \ud800 株式 会社 。'.split(' '),
      ' ',
      '\n',
    )
    const words = fc.array(bits, { maxLength: 4 }).map((some) => some.join(''))
    const text = fc.oneof(
      fc.array(bits, { maxLength: 30 }).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, fc.array(words, { maxLength: 6 }), (written, names) => {
        const parties = names.map((name, index) => party(String(index), name))
        let last = { start: 0, end: 0 }
        for (const { start, end, name } of partiesIn(written, parties)) {
          expect(matchingText(written.slice(start, end)).text).toBe(matchingText(name).text)
          expect(start >= last.end || (start === last.start && end === last.end)).toBe(true)
          last = { start, end }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('of a generated name are found wherever it stands between particles', () => {
    const name = fc.stringMatching(/^[一-鿿]{2,5}$|^[A-Z][a-z]{2,8}$|^[ァ-ヴ]{3,8}$/)
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('は', 'と', '、', ' ', '「'),
        fc.constantFrom('が', 'の', '」', ' ', '氏は'),
        (one, before, after) => {
          const text = `きのう${before}${one}${after}述べた。`
          expect(partiesIn(text, [party('p', one)])).toEqual([
            {
              start: 3 + before.length,
              end: 3 + before.length + one.length,
              partyId: 'p',
              name: one,
            },
          ])
        },
      ),
    )
  })

  it.each(['近', '近藤', '関', 'Kondo', 'Kondo ', 'ハルコイン', ' ', 'ｺ'])(
    'take no more than in proportion of a long line of %j',
    { timeout: 60_000 },
    (bit) => {
      const read = (text: string) => partiesIn(text, known)
      expect(growth(read, bit, 100_000)).toBeLessThan(30)
    },
  )
})

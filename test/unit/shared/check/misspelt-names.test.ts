import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearNames } from '#shared/check/misspelt-names'
import type { NamedParty } from '#shared/text/names'

const party = (id: string, kind: NamedParty['kind'], ...names: readonly string[]): NamedParty => ({
  id,
  kind,
  names: names.map((text) => ({ text, reading: '' })),
})

const known = [
  party('kondo', 'person', '近藤和也', '近藤', 'Kazuya Kondo', 'Kondo'),
  party('watanabe', 'person', '渡邉恒一', '渡邉'),
  party('saito', 'person', '齋藤健壱', '齋藤'),
  party(
    'exchange',
    'organisation',
    '株式会社ハルコイン',
    'ハルコイン',
    'HaruCoin',
    'Haru Exchange',
  ),
  party('power', 'organisation', '東北電力'),
  party('video', 'organisation', 'ヴィクトリア商会', 'ネットワークス', 'グーグル', 'ミッツ'),
  party('smith', 'person', 'ジョン・スミス', 'Jonathan Marsh', 'Marsh'),
  party('island', 'person', '廣島', '嶋'),
  party('other', 'person', '斎藤', 'Jonathan Marshe'),
  party('author', 'person', '𠮷田一郎', 'José García', 'Williams'),
]

/** What is found, written as `what stands there → name (party)`. */
const found = (text: string, parties: readonly NamedParty[] = known) =>
  nearNames(text, parties).map(({ start, end, raw, name, party: id }) => {
    expect(text.slice(start, end)).toBe(raw)
    return `${raw} → ${name} (${id})`
  })

describe('names spelt otherwise than their party', () => {
  it.each([
    ['近籐氏は否定した。', ['近籐 → 近藤 (kondo)']],
    ['近籐は否定した。', ['近籐 → 近藤 (kondo)']],
    ['近籐和也容疑者を逮捕した。', ['近籐和也 → 近藤和也 (kondo)']],
    ['渡辺恒一と渡邊恒一', ['渡辺恒一 → 渡邉恒一 (watanabe)', '渡邊恒一 → 渡邉恒一 (watanabe)']],
    ['渡辺社長によると', ['渡辺 → 渡邉 (watanabe)']],
    ['斉藤健一氏', ['斉藤健一 → 齋藤健壱 (saito)']],
    ['近藤和哉氏', ['近藤和哉 → 近藤和也 (kondo)']],
    ['近藤知也社長', ['近藤知也 → 近藤和也 (kondo)']],
    ['吉田一郎さん', ['吉田一郎 → 𠮷田一郎 (author)']],
    ['吉田 一郎さん', ['吉田 一郎 → 𠮷田一郎 (author)']],
    ['広島氏は語った。', ['広島 → 廣島 (island)']],
    ['島氏は語った。', ['島 → 嶋 (island)']],
    ['ハルコイルは停止した。', ['ハルコイル → ハルコイン (exchange)']],
    ['ハルゴイン社', ['ハルゴイン → ハルコイン (exchange)']],
    ['ﾊﾙｺｲﾙの口座', ['ﾊﾙｺｲﾙ → ハルコイン (exchange)']],
    [
      'ハルコーイン、ハコルイン',
      ['ハルコーイン → ハルコイン (exchange)', 'ハコルイン → ハルコイン (exchange)'],
    ],
    ['株式会社ハルコイル', ['ハルコイル → ハルコイン (exchange)']],
    ['ハルコイルユーザーの声', ['ハルコイル → ハルコイン (exchange)']],
    ['ビクトリア商会の倉庫', ['ビクトリア商会 → ヴィクトリア商会 (video)']],
    [
      'ネットワ－クスとネツトワークス',
      ['ネットワ－クス → ネットワークス (video)', 'ネツトワークス → ネットワークス (video)'],
    ],
    ['ミツツの商品', ['ミツツ → ミッツ (video)']],
    ['ジョン・スミズ氏', ['ジョン・スミズ → ジョン・スミス (smith)']],
    ['Mr Kondoh denied it.', ['Kondoh → Kondo (kondo)']],
    ['Yesterday Kazuya Kodno resigned.', ['Kazuya Kodno → Kazuya Kondo (kondo)']],
    ['Kazuya Condo', []],
    ['Kondoh said so.', ['Kondoh → Kondo (kondo)']],
    ['The chief of Harucoin left.', ['Harucoin → HaruCoin (exchange)']],
    ['Officials at Haru Exchnage Ltd. left.', ['Haru Exchnage → Haru Exchange (exchange)']],
    ['He met Jose Garcia’s lawyer.', ['Jose Garcia → José García (author)']],
    ['Jonathon Marsh’s answer', ['Jonathon Marsh → Jonathan Marsh (smith)']],
    ['ＫＯndoh と Kondohは', ['Kondoh → Kondo (kondo)']],
  ])('%s', (text, expected) => {
    expect(found(text).filter((one) => !one.startsWith('ＫＯ'))).toEqual(expected)
  })

  it.each([
    '近藤氏と近藤和也、近藤 和也と㍿ハルコイン',
    '大近藤和哉子',
    '東海電力',
    '渡邉氏と齋藤氏と斎藤氏',
    '渡辺次郎は別人だ',
    '広島で開かれた',
    '広島県広島市',
    '島は遠い',
    '島根と鹿児島',
    'ハルコイン、ﾊﾙｺｲﾝ、ＨａｒｕＣｏｉｎ',
    'ハルコイルズの新作',
    'スーパーハルコイルの新作',
    'ハルの日とハルト',
    'ハルカイソ',
    'ゴーグルを外した',
    'ネットワークの障害',
    'ネットワークスのネットワーク',
    'ジョン・スミスとジム・スミズ',
    'スミスとスミズ',
    'ミットを買った',
    'Kondo’s lawyer, the Kondos and Kondo-owned firms',
    'KONDO AND HARUCOIN',
    'the kondoh family, kondoh',
    'Condo prices rose. A Condo is dear.',
    'In March they left.',
    'Marshy ground. It was marshy.',
    'Harsh words. A Harsh reply',
    'Jonathan Marshe',
    'Kazuya Kondo Trust Deed',
    'Kazuo Kondoh',
    'mail kondoh@example.com, @Kondoh, https://Kondoh.example/Kondoh',
    'Kazuya Kondo-Sato',
    'William the baker and the Williamses',
    'Mr Kazuya Tondo',
    'Haru Exchanges',
    'Haru Exchange Ltd and Haru',
    'Kond, Kon, Ko',
    '近隣、近東、藤の花',
    '斎場と健一',
    '誰もいない。',
    '',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are not sought where there are no parties, nor under a name that another party bears', () => {
    expect(found('近籐氏', [])).toEqual([])
    const parties = [party('one', 'person', '渡邉'), party('two', 'person', '渡辺')]
    expect(found('渡辺氏', parties)).toEqual([])
    expect(found('渡邊氏', parties)).toEqual(['渡邊 → 渡邉 (one)'])
  })

  it('are not sought where the reading of a party stands', () => {
    const names = [{ text: '汐見', reading: 'シオミン' }]
    const parties = [party('one', 'person', 'シオミソ'), { ...party('two', 'person'), names }]
    expect(found('シオミンは話した。', parties)).toEqual([])
    expect(found('シオミトは話した。', parties)).toEqual(['シオミト → シオミソ (one)'])
  })

  it('of any text slice to what stands there, in order, and are no name of a party', () => {
    const bits = fc.constantFrom(
      ...'近籐 近藤 和也 渡辺 𠮷 吉 田 氏 ハルコイル ヴ ー － 一 ﾊﾞ ミツツ Kondoh Kazuya Haru - ’s . ・ \ud800 。'.split(
        ' ',
      ),
      ' ',
      '\n',
    )
    const text = fc.oneof(
      fc.array(bits, { maxLength: 20 }).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    )
    const names = new Set(known.flatMap(({ names: all }) => all.map((name) => name.text)))
    fc.assert(
      fc.property(text, (written) => {
        let last = 0
        for (const { start, end, raw } of nearNames(written, known)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(written.slice(start, end)).toBe(raw)
          expect(names.has(raw)).toBe(false)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    '近籐',
    '近籐 ',
    'ハルコイル',
    'ハルコイル、',
    'ヴ',
    'ー',
    'Kondoh ',
    'Kazuya ',
    '渡辺',
    'が',
  ])('in a hostile length of %j are those of its pieces', (bit) => {
    const near = nearNames(bit.repeat(100), known)
    const long = nearNames(bit.repeat(Math.ceil(100_000 / bit.length)), known)
    expect(new Set(long.map(({ raw }) => raw))).toEqual(new Set(near.map(({ raw }) => raw)))
  })
})

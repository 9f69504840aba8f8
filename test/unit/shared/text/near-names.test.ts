import { describe, expect, it } from 'vitest'
import { nearNamesIn } from '../../../../shared/text/near-names'
import { partyOf } from '../../../fixtures/drafts/draft-fixture'

const parties = [
  { ...partyOf('saito', ['齋藤真理', '齋藤']), kind: 'person' as const },
  { ...partyOf('mori', ['森本悠子', '森本氏']), kind: 'person' as const },
  { ...partyOf('power', ['東北電力']), kind: 'organisation' as const },
  { ...partyOf('violin', ['ヴァイオリン工房', 'キャノピー']), kind: 'organisation' as const },
  { ...partyOf('kowal', ['Marta Kowalczyk', 'Kowalczyk']), kind: 'person' as const },
  { ...partyOf('muller', ['Jürgen Müller', 'Müller']), kind: 'person' as const },
  { ...partyOf('pell', ['Arthur Pell', 'Pell']), kind: 'person' as const },
  { ...partyOf('bank', ['Ashdown Foundation']), kind: 'organisation' as const },
]
const near = (text: string) =>
  nearNamesIn(text, parties).map(({ start, end, name }) => [text.slice(start, end), name])

describe('a name that is spelt otherwise', () => {
  it.each([
    ['斎藤真理氏は語った。', '斎藤真理', '齋藤真理'],
    ['そう話すのは齊藤さんだ。', '齊藤', '齋藤'],
    ['森本優子課長が答えた。', '森本優子', '森本悠子'],
    ['課長の盛本悠子氏は', '盛本悠子', '森本悠子'],
    ['キャノピの広報は', 'キャノピ', 'キャノピー'],
    ['Mr Miller said so.', 'Miller', 'Müller'],
    ['キヤノピーの広報は', 'キヤノピー', 'キャノピー'],
    ['Marta Kowalczik had voted against.', 'Marta Kowalczik', 'Marta Kowalczyk'],
    ['It was Kowalcyzk’s vote.', 'Kowalcyzk', 'Kowalczyk'],
    ['said Jurgen Müller', 'Jurgen Müller', 'Jürgen Müller'],
    ['Ms Muller agreed.', 'Muller', 'Müller'],
    ['Artur Pell grows apples.', 'Artur Pell', 'Arthur Pell'],
    ['The Ashdon Foundation paid.', 'Ashdon Foundation', 'Ashdown Foundation'],
  ])('is found: %s', (text, written, name) => {
    expect(near(text)).toEqual([[written, name]])
  })

  it.each([
    '齋藤真理氏は語った。',
    '森本氏は答えた。',
    '森本悠子課長と森本氏が出た。',
    '東京電力は答えていない。',
    '北東北電力網',
    '森の本屋で優子さんに会った。',
    '大森本悠太子ども会',
    'ヴァイオリンを弾く。',
    'キャノピーの下で。',
    'キャンプの話だ。',
    'Marta Kowalczyk had voted.',
    'The Kowalczyks had voted.',
    'Kowalczyk’s vote counted.',
    'Arthur Bell grows apples.',
    'Bell agreed.',
    'Pells grow apples.',
    'a foundation stone',
    'Ashdown has a foundation.',
    'The Ashdown Foundations of learning',
    'marta, kowalczyk',
    'Jürgen Müller said so.',
    'Arthur, Pell’s brother',
    'author Pell',
    'Kowal is another.',
    'Millar said so.',
    'キャンペーンの話だ。',
    '森本',
    '悠子さん',
    '藤真理',
    '真理は一つだ。',
    '',
  ])('is not seen in: %s', (text) => {
    expect(near(text)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { isSpeech } from '#shared/check/speech'
import { quotationsIn } from '#shared/text/quotations'

/** What of a sentence is taken for something that was said. */
const saidIn = (sentence: string) =>
  quotationsIn(sentence)
    .filter((one) => isSpeech(one, sentence.slice(0, one.start), sentence.slice(one.end)))
    .map(({ text }) => text)

const ja = {
  said: [
    ['岡田氏は「点検は一度も行われていない」と述べた。', '点検は一度も行われていない'],
    ['岡田氏は「あまりに遅い、あまりに雑だ」と非難した。', 'あまりに遅い、あまりに雑だ'],
    ['同社は「全額を補償する」と発表した。', '全額を補償する'],
    ['「もう戻らない」と岡田氏は話した。', 'もう戻らない'],
    ['知事は「遺憾だ」と述べた。', '遺憾だ'],
    ['局長は「未定」などと説明した。', '未定'],
    ['局長は「記憶にない」などと説明している。', '記憶にない'],
    ['会場からは「聞いていない」との声が上がった。', '聞いていない'],
    ['「橋はもう閉める。」', '橋はもう閉める。'],
    ['広告は「誰でも今日から始められる」とうたう。', '誰でも今日から始められる'],
    [
      '岡田氏は「認証のない問い合わせフォームにすぎなかった」。',
      '認証のない問い合わせフォームにすぎなかった',
    ],
  ],
  terms: [
    'いわゆる「安全神話」は崩れた。',
    '市が「特別区域」と呼ぶ一帯だ。',
    '「みなと未来会議」という団体が主催した。',
    '橋は「負の遺産」になった。',
    '長編『海の底の橋』を書いた作家だ。',
    '『橋を渡る人はもういない』と題した展覧会が開かれた。',
    '「未定」の欄が目立つ。',
    '市は「未定」としている。',
    '市は「○」と答えた。',
    '「安心」と「安全」を強調した。',
    '担当は「橋りょう課」と「維持管理課」の二つだ。',
    '題名は「橋が落ちるまで待っていた」だった。',
  ],
} as const

const en = {
  said: [
    [
      '“Nobody has looked at it since spring,” Okada said.',
      'Nobody has looked at it since spring,',
    ],
    ['Okada called the delay “far too long”, and said so twice.', 'far too long'],
    ['The company wrote that it would “cover every loss”.', 'cover every loss'],
    ['"It is closed," she said.', 'It is closed,'],
    ['She replied: “Never”.', 'Never'],
    ['She said, “Never” to all of it.', 'Never'],
    [
      '“We will close the bridge on Monday and not before.”',
      'We will close the bridge on Monday and not before.',
    ],
    ['According to the board, the form was “a mere contact form”.', 'a mere contact form'],
  ],
  terms: [
    'The so-called “safety loop” was never built.',
    'A service dubbed “Open Bridge To Everyone In Town” closed.',
    'The “contact form” had no password.',
    'It was a “soft” opening.',
    'The board said the “form” was open.',
    'In May, “form” was the word.',
    'He wrote a book titled “The Bridge That Nobody Looked At”.',
    'She works in the “maintenance and review” team.',
  ],
} as const

describe('speech', () => {
  it.each([...ja.said, ...en.said])('is what somebody said: %s', (sentence, said) => {
    expect(saidIn(sentence)).toEqual([said])
  })

  it.each([...ja.terms, ...en.terms])('is no term, name or title: %s', (sentence) => {
    expect(saidIn(sentence)).toEqual([])
  })
})

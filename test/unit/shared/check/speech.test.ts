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

const forms = (words: string) => words.trim().split(/\s+/)

describe('a few words', () => {
  it.each(
    forms(`述べた 話した 話す 話さない 語った 語り 語る 言った 言い 言う 言わない 説明した 主張した コメントした
      答えた 回答した 発表した 批判した 非難した 訴えた 指摘した 強調した 明かした 明かす 明らかにした 否定した
      認めた 投稿した 書いた 書き 書く 記した 記す つづった つづり つづる 綴った 綴り 綴る 謝罪した 陳謝した
      釈明した 弁明した 反論した 反発した 明言した 断言した 発言した 証言した 宣言した 警告した 注意した 求めた
      呼びかけた 呼び掛けた 報じた 伝えた ツイートした ポストした 嘆いた 嘆く 嘆き 抗議した 約束した 質問した
      尋ねた 問い 問う 問わない 返信した 返答した 漏らした 打ち明けた 告白した 公表した 告知した うたった うたう
      謳った 振り返った 評価した 切り捨てた 懸念した 危惧した 疑問視した 憤った 怒った 喜んだ 感謝した 見解を示した
      回想した 結んだ 結び 結ぶ`),
  )('are said where somebody %s', (verb) => {
    expect(saidIn(`局長は「橋は古い」と会見で${verb}。`)).toEqual(['橋は古い'])
    expect(saidIn(`局長は「橋は古い」という思いで${verb}。`)).toEqual(['橋は古い'])
  })

  it.each(forms('声 意見 見方 考え 認識 趣旨 内容 文言 一文 文章 返事 態度 姿勢 こと'))(
    'are said where they are called %s',
    (noun) => {
      expect(saidIn(`局には「橋は古い」との${noun}がある。`)).toEqual(['橋は古い'])
      expect(saidIn(`局には「橋は古い」という${noun}がある。`)).toEqual(['橋は古い'])
    },
  )

  it.each(
    forms(
      '述べた 話した 語った 答えた 批判した 非難した コメントした 主張した 反論した 反発した 否定した 説明した 強調した 訴えた',
    ),
  )('of two characters are said where somebody plainly %s', (verb) => {
    expect(saidIn(`局長は「遺憾」と${verb}。`)).toEqual(['遺憾'])
    expect(saidIn(`局長は「遺憾」とも${verb}。`)).toEqual(['遺憾'])
  })

  it.each(
    forms(`said say says saying told tell tells wrote writes posted adds added asked replied replies answered argued
      argues claimed claims insisted insists admitted admits denied denies stated states declared declares
      announced explained explains warned warns complained complains accused accuses described describes
      criticised criticized condemned tweeted testified recalled promised confirmed confirms`),
  )('in English are said where somebody %s', (verb) => {
    expect(saidIn(`She ${verb} it was “quite old” by then.`)).toEqual(['quite old'])
    expect(saidIn(`It was “quite old” she ${verb} by then.`)).toEqual(['quite old'])
    expect(saidIn(`She ${verb}x it was “quite old” by then.`)).toEqual([])
  })
})

describe('a name', () => {
  it.each(forms('いわゆる 通称 俗称 愛称 その名も 題名は 件名は 書名は タイトルは 社名は'))(
    'stands behind %s',
    (word) => {
      expect(saidIn(`${word}「橋はもう決して落ちない」だ。`)).toEqual([])
      expect(saidIn(`${word}一つ「橋はもう決して落ちない」だ。`)).toHaveLength(1)
    },
  )

  it.each(
    forms(`名 言葉 語 単語 表現 用語 意味 题 題 タイトル 見出し 件名 ハッシュタグ アカウント サービス 団体 会社 商品
      ブランド 愛称 通称`),
  )('stands before という%s', (noun) => {
    for (const link of ['という', 'といった', 'との']) {
      expect(saidIn(`市は「橋はもう決して落ちない」${link}${noun}を使う。`)).toEqual([])
    }
  })

  it.each(
    forms(
      'と呼ぶ と呼ばれる とよばれる とよぶ と称する と名付けた と名づけた と題した と題する と銘打つ と名乗る を名乗る を題した とも呼ぶ',
    ),
  )('stands before %s', (words) => {
    expect(saidIn(`市が「橋はもう決して落ちない」${words}。`)).toEqual([])
  })

  it.each([
    'so-called',
    'known as',
    'dubbed',
    'nicknamed',
    'named',
    'titled',
    'entitled',
    'headlined',
    'a feature called',
    'the word',
    'the term',
    'the phrase',
    'the title',
  ])('in English stands behind %s', (words) => {
    expect(saidIn(`It was ${words} “A Bridge That Nobody Ever Looked At”.`)).toEqual([])
    expect(saidIn(`It was ${words} and “A Bridge That Nobody Ever Looked At”.`)).toHaveLength(1)
  })
})

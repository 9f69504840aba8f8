import type { Language } from '#shared/domain/language'

/** Two articles about one post, of which one prints a date that its number does not hold. */
type PostPages = Readonly<{
  name: string
  /** The post in the markup of X: made on 23 December 2024, 15:30 UTC, printed a year too late. */
  first: Readonly<{ title: string; html: string }>
  /** The same post, cut off and without markup, below one of another account. */
  second: Readonly<{ title: string; text: string }>
  words: string
  sentence: string
}>

export const postAddress = 'https://twitter.com/lock_keeper/status/1871216745646133863'
/** That moment in the time zone of the tests, Asia/Tokyo. */
export const postTime: Readonly<Record<Language, RegExp>> = {
  ja: /2024\/12\/24 0?0:30 JST/,
  en: /24 Dec 2024, 00:30 GMT\+9/,
}

const embed = (words: string, name: string, date: string) =>
  `<blockquote class="twitter-tweet"><p dir="ltr">${words} <a href="https://t.co/Ab12Cd34Ef">pic.twitter.com/Ab12Cd34Ef</a></p>&mdash; ${name} (@lock_keeper) <a href="${postAddress}?ref_src=twsrc%5Etfw">${date}</a></blockquote>`

const page = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`

const ja = {
  words: '水門が閉まりません。事務所に電話をしていますが、誰も出ません。夜のうちに手で閉めます。',
  name: '水門番',
  sentence: '水門を預かる組合は二十四日、夜の当番から連絡があったことを認めた。',
}
const en = {
  words:
    'The gate will not close. I am calling the office and nobody answers. I will close it by hand.',
  name: 'Lock keeper',
  sentence: 'The company that runs the lock has admitted that the keeper called during the night.',
}

export const postPages: Readonly<Record<Language, PostPages>> = {
  ja: {
    ...ja,
    first: {
      title: '水門の夜、電話は誰も取らなかった',
      html: page('水門の夜、電話は誰も取らなかった', [
        `<p>${ja.sentence}市は原因の説明を求めており、点検の記録も改めて出させるという。</p>`,
        embed(ja.words, ja.name, '2025年12月24日'),
        '<p>市の担当者は「連絡の取り方を二重にするよう求めていく」と話している。議会でも取り上げられる見通しだ。</p>',
      ]),
    },
    second: {
      title: '投稿のまとめ',
      text: `投稿のまとめ\n\n雨は止みました。\n— 川岸 (@kawagishi_2) 2024年12月23日\n\n${ja.words.slice(0, 28)}…\n— ${ja.name} (@lock_keeper) 2024年12月24日\n`,
    },
  },
  en: {
    ...en,
    first: {
      title: 'A night at the lock in which nobody picked up',
      html: page('A night at the lock in which nobody picked up', [
        `<p>${en.sentence} The town wants an explanation, and has asked for the records of every inspection since May.</p>`,
        embed(en.words, en.name, 'December 24, 2025'),
        '<p>“We will ask them to have two lines in future,” an officer of the town said. The council is expected to discuss it.</p>',
      ]),
    },
    second: {
      title: 'What was posted',
      text: `What was posted\n\nThe rain has stopped.\n— Riverbank (@riverbank_2) December 23, 2024\n\n${en.words.slice(0, 60)}…\n— ${en.name} (@lock_keeper) December 24, 2024\n`,
    },
  },
}

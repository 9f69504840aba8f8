import type { Language } from '#shared/domain/language'

/** A page that tells news and sells something with it: what it says, and what shows that it sells. */
type SellingPage = Readonly<{
  title: string
  words: string
  disclosure: string
  call: string
  party: string
  html: string
}>

const page = (
  language: Language,
  { title, disclosure, call }: Omit<SellingPage, 'html'>,
  news: readonly string[],
) =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/">Top</a></nav><main><article><h1>${title}</h1>
${news.map((words) => `<p>${words}</p><p><a href="https://px.a8.net/svt/ejp?a8mat=3X">${call}</a></p>`).join('\n')}
</article></main><footer><p>${disclosure}</p></footer></body></html>`

const ja = {
  title: '港の取引所で資産が引き出せず 復旧は見通せず',
  words: '利用者は5月31日から資産を引き出せなくなった。',
  disclosure: '本サイトはアフィリエイト広告を利用しています。',
  call: 'ナギ証券の口座開設はこちら',
  party: 'ナギ証券',
}
const en = {
  title: 'Harbour exchange stops withdrawals, no date for a repair',
  words: 'Customers have not been able to withdraw since 31 May.',
  disclosure: 'We may earn a commission if you buy something through our links.',
  call: 'Open an account with Nagi Markets',
  party: 'Nagi Markets',
}

export const selling: Readonly<Record<Language, SellingPage>> = {
  ja: {
    ...ja,
    html: page('ja', ja, [
      `港の取引所は、夜間の送金に異常が見つかったとして取引を止めた。${ja.words}会社は原因を調べていると説明している。`,
      '当直の社員が気づいたのは翌朝で、公表はさらに半日後だった。金融当局は会社に報告を求め、専門家は管理の体制に問題があったと指摘した。',
      '補償の方針は示されたが、時期は決まっていない。利用者の団体は、説明会を開くよう会社に求めている。',
    ]),
  },
  en: {
    ...en,
    html: page('en', en, [
      `The harbour exchange halted trading after it noticed a transfer at night that it could not explain. ${en.words} The company says that it is looking for the cause.`,
      'A member of staff noticed only in the morning, and the public was told half a day later. The regulator has asked for a report, and experts say that controls were weak.',
      'A plan for compensation has been announced without a date. A group of customers has asked the company to hold a meeting and to answer questions.',
    ]),
  },
}

import type { Language } from '#shared/domain/language'

/** An invented article, and what a reporter makes of it. */
export type Job = Readonly<{
  caseTitle: string
  title: string
  publisher: string
  author: string
  address: string
  paragraphs: readonly string[]
  /** Words of the article: one is quoted in the draft, the other is what somebody alleges. */
  quoted: string
  alleged: string
  claimant: string
  about: string
  claim: string
  reasons: Readonly<{ finding: string; use: string; noReply: string }>
  draftTitle: string
  /** The draft: words, then the quotation with its mark, more words, the claim's mark, the last words. */
  before: string
  between: string
  after: string
  /** How the paragraph reads in the end, its marks left out. */
  written: string
}>

export const jobs: Readonly<Record<Language, Job>> = {
  ja: {
    caseTitle: '図書館システムの入札',
    title: '図書館の新システム、入札に疑問の声',
    publisher: '川瀬新聞',
    author: '早川みなみ',
    address: 'https://kawase-shimbun.example/local/2026/0517',
    paragraphs: [
      '市立図書館の新しい貸出システムをめぐり、業者選びの手続きに疑問の声が上がっている。市は二〇二六年四月、市内の業者と一億二千万円で契約した。',
      '入札に加わった別の会社の代表、遠野圭一氏は本紙の取材に、仕様書は落札した業者が書いたものだと述べた。遠野氏は市に説明を求める文書を送ったという。',
      '市の教育総務課は「手続きに問題はなかったと認識している」と答えた。契約書は情報公開請求により開示される見通しだ。',
    ],
    quoted: '手続きに問題はなかったと認識している',
    alleged: '仕様書は落札した業者が書いたものだと述べた',
    claimant: '遠野圭一',
    about: '川瀬市教育総務課',
    claim: '新しい貸出システムの仕様書は、落札した業者が書いた。',
    reasons: {
      finding: '遠野氏の話だけで、文書は見ていない',
      use: '遠野氏の主張として書く',
      noReply: '教育総務課には本文の回答の中で聞いている',
    },
    draftTitle: '入札の仕様書、誰が書いたか',
    before: '教育総務課は',
    between: 'と答えた。遠野圭一氏は、仕様書は落札した業者が書いたと主張している',
    after: '。',
    written:
      '教育総務課は「手続きに問題はなかったと認識している」と答えた。遠野圭一氏は、仕様書は落札した業者が書いたと主張している。',
  },
  en: {
    caseTitle: 'The library tender',
    title: 'Questions over tender for library system',
    publisher: 'Marlow Vale Herald',
    author: 'Ines Carrow',
    address: 'https://marlowvale-herald.example/local/2026/0517',
    paragraphs: [
      'Questions have been raised over how the town library chose the supplier of its new lending system. In April 2026 the town signed a contract worth £640,000 with a local firm.',
      'Gareth Pell, who runs a rival bidder, told this paper that the specification was written by the firm that won the contract. He says he has asked the town to explain itself.',
      'The town’s education office said: “We are satisfied that the procedure was followed.” The contract is to be released under the freedom of information rules.',
    ],
    quoted: 'We are satisfied that the procedure was followed',
    alleged: 'the specification was written by the firm that won the contract',
    claimant: 'Gareth Pell',
    about: 'Marlow Vale education office',
    claim: 'The specification of the lending system was written by the firm that won the contract.',
    reasons: {
      finding: 'Only Pell says so; no document has been seen',
      use: 'Write it as what Pell says',
      noReply: 'The town answered on this in the words quoted here',
    },
    draftTitle: 'Who wrote the specification',
    before: 'The education office said: ',
    between: '. Gareth Pell alleges that the winner wrote the specification',
    after: '.',
    written:
      'The education office said: “We are satisfied that the procedure was followed”. Gareth Pell alleges that the winner wrote the specification.',
  },
}

/** The article as its site serves it, with the furniture of such a page around it. */
export function articlePage(job: Job, language: Language): string {
  const { title, publisher, author, address, paragraphs } = job
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: '2026-05-17T06:00:00+09:00',
  })
  const [menu, others] =
    language === 'ja'
      ? ['社会 経済 スポーツ', 'あわせて読みたい']
      : ['News Sport Weather', 'Read next']
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
    <title>${title} | ${publisher}</title><link rel="canonical" href="${address}">
    <script type="application/ld+json">${data}</script></head>
    <body><nav>${menu}</nav><article><h1>${title}</h1>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>
    <aside><h2>${others}</h2><ul><li><a href="/1">${menu}</a></li></ul></aside></body></html>`
}

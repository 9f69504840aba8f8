/** What an outlet is called here, however a text names it. */
export type Outlet = string

type Named = Readonly<{
  name: Outlet
  /** As it stands in a credit or a dateline, where a short word is enough: （共同）. */
  credit: readonly string[]
  /** As a sentence names it. */
  sentence: readonly string[]
}>

/** Agencies whose reports many outlets print, and broadcasters whose names do not end as a newspaper's. */
const known: readonly Named[] = [
  {
    name: '共同通信',
    credit: ['共同', '共同通信', 'Kyodo', 'KYODO', 'Kyodo News'],
    sentence: ['共同通信社', '共同通信', 'Kyodo News', 'Kyodo'],
  },
  {
    name: '時事通信',
    credit: ['時事', '時事通信', 'Jiji', 'Jiji Press'],
    sentence: ['時事通信社', '時事通信', 'Jiji Press', 'Jiji'],
  },
  {
    name: 'Reuters',
    credit: ['ロイター', 'ロイター時事', 'Reuters'],
    sentence: ['ロイター通信', 'ロイター', 'Reuters'],
  },
  {
    name: 'AP',
    credit: ['AP', 'Associated Press'],
    sentence: ['AP通信', 'Associated Press', 'AP'],
  },
  {
    name: 'AFP',
    credit: ['AFP', 'AFP通信'],
    sentence: ['AFP通信', 'フランス通信', 'Agence France-Presse', 'AFP'],
  },
  {
    name: 'Bloomberg',
    credit: ['ブルームバーグ', 'Bloomberg'],
    sentence: ['ブルームバーグ通信', 'ブルームバーグ', 'Bloomberg News', 'Bloomberg'],
  },
  { name: '新華社', credit: ['新華社', 'Xinhua'], sentence: ['新華社通信', '新華社', 'Xinhua'] },
  {
    name: '聯合ニュース',
    credit: ['聯合ニュース', 'Yonhap'],
    sentence: ['聯合ニュース', 'Yonhap'],
  },
  { name: 'dpa', credit: ['DPA', 'dpa', 'DPA時事'], sentence: ['DPA通信', 'ドイツ通信', 'dpa'] },
  { name: 'PA Media', credit: ['PA', 'PA Media'], sentence: ['PA Media', 'Press Association'] },
  { name: 'NHK', credit: ['NHK'], sentence: ['NHK'] },
  { name: 'BBC', credit: ['BBC'], sentence: ['英BBC', 'BBC News', 'BBC'] },
  { name: 'CNN', credit: ['CNN'], sentence: ['米CNN', 'CNN'] },
  {
    name: '日本経済新聞',
    credit: ['日経'],
    sentence: ['日経新聞', '日本経済新聞', '日経', 'Nikkei'],
  },
]

const byWord = (words: 'credit' | 'sentence'): ReadonlyMap<string, Outlet> =>
  new Map(known.flatMap((outlet) => outlet[words].map((word) => [word, outlet.name] as const)))

export const creditNames = byWord('credit')
export const outletNames = byWord('sentence')

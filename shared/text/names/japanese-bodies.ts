import type { NameCandidate } from '#shared/text/names/candidate'
import { surnameLength } from '#shared/text/names/surnames'

/** How far a name is looked for beside its form, in UTF-16 units. */
const reach = 24

const form =
  /(?:株式|有限|合同|合資)会社|(?:一般|公益)?(?:社団|財団)法人|学校法人|医療法人|社会福祉法人|宗教法人|独立行政法人|国立大学法人|(?:NPO|特定非営利活動)法人/gu

/** What stands after a form where it names none. */
const noName = /^(?:設立|化|形態|制度|組織|法|運営|側|等|格|数|役員|社長|関係者|代表)/

const wordAfter = /^ ?[\p{sc=Han}\p{sc=Katakana}ーA-Za-z0-9&・.'-]{2,24}/u
const wordBefore = /[\p{sc=Han}\p{sc=Katakana}ーA-Za-z0-9&・.'-]{2,24} ?$/u

/** What a body's name ends with where its kind is part of it, with the least a name has before it. */
const ending =
  /社|銀行|信用金庫|病院|議会|事業団|協議会|警察署|消防署|高校|高等学校|取引所|証券|大学|協会|連盟|機構|財団|研究所|新聞|県警|地検|地裁|高裁|高検/gu

const offices = new RegExp(
  `(?:米国?|英国?|独|仏|露|韓国?|中国)?(?:${[
    '財務|外務|総務|法務|文部科学|文科|厚生労働|厚労|農林水産|農水|経済産業|経産|国土交通|国交|環境|防衛|国防|司法|国務|商務',
  ].join('|')})省|(?:${[
    '金融|国税|警察|検察|最高検察|消費者|気象|観光|文化|スポーツ|特許|消防|林野|水産|中小企業|資源エネルギー|海上保安|公安調査|宮内',
    'デジタル|こども家庭|復興|出入国在留管理|原子力規制|防衛装備|社会保険',
  ].join('|')})庁|警視庁|内閣府|公正取引委員会|証券取引等監視委員会|国家公安委員会|最高裁(?:判所)?`,
  'gu',
)

/** Words before an ending with which it names a kind of body, or no certain one. */
const kinds = [
  '同|各|両|当|本|他|自|某|全|新|旧|元|前|現|日刊|地方|中央|都市|投資|信託|商業|ネット|取引|主力|大手|国内|海外|外国|民間|国立|公立|私立|市立|県立|都立|府立',
  '有名|名門|短期|女子|医科|母校|地元|全国|各地|業界|国際|学校|公益|運営|朝刊|夕刊|全国紙|地方紙|英字|経済|専門|証券|商品|金融|先物|民事|刑事|有価|大規模|小規模|現地|複数',
].join('|')
const kindsOnly = new RegExp(`^(?:${kinds})+$`, 'u')

/** … and before what every town has; 国際協力機構 and 日刊工業新聞 are names. */
const kindsOfTown = [
  '総合|救急|基幹|拠点|指定|協力|個人|一般|動物|精神科|療養|搬送先|転院先|入院先|県|市|町|村|都|府|区|道|定例|臨時',
  '予算|決算|国民|全員|推進|連絡|対策|事前|法定|出身|全日制|通信制|定時制|強豪|進学|工業|農業|所轄|最寄り|管轄',
].join('|')
const kindsOnlyOfTown = new RegExp(`^(?:${kinds}|${kindsOfTown})+$`, 'u')
const ofTown = /^(?:病院|議会|事業団|協議会|警察署|消防署|高校|高等学校)$/

const kindBefore =
  /(?:資産|通貨|コイン|株式|大手|国内|海外|同|各|地方|国立|私立|公立|業界|有価|系)$/u

/** Words that stand before a name without a particle and are none of it. */
const leadIn =
  /^(?:昨年|今年|去年|昨日|今日|当時|現在|大手|国内|海外|元|旧|現|同|老舗|最大手|中堅|準大手|地元|名門|国立|私立)+/u

const edge = /^$|^[^\p{sc=Han}\p{sc=Katakana}ー\p{sc=Latn}\p{N}]/u
const follower =
  /^(?:側|内|系|前|株|卒|発表|広報|幹部|関係者|職員|社員|出身|傘下|所属|担当|本店|支店|本社|本部|特捜部|捜査|元|名誉|特任|准?教授|助教|講師|学長|総長|学部|社長|会長|頭取|行長|総裁|長官|理事|専務|常務|代表|取締役|記者|グループ|ユーザー|によ)/

/**
 * Bodies by their form alone: with a legal form before or after (株式会社…), with a kind as an ending
 * (…銀行, …取引所, …大学, …病院, …市議会; …社 only after katakana or Latin letters), and Japan's ministries and
 * agencies by name (a 省 may also be a province). `text` is in NFKC.
 */
export function japaneseBodies(text: string): readonly NameCandidate[] {
  const found: NameCandidate[] = []
  const add = (start: number, end: number) => found.push({ start, end, kind: 'organisation' })
  for (const { index, 0: word } of text.matchAll(form)) {
    const end = index + word.length
    const after = wordAfter.exec(text.slice(end, end + reach))?.[0] ?? ''
    const before = wordBefore.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? ''
    if (after !== '' && !noName.test(after.trim())) add(index, end + withoutTitle(after).length)
    else if (before !== '' && !isKindOnly(before.trim())) add(index - before.length, end)
  }
  for (const { index, 0: word } of text.matchAll(ending)) {
    const end = index + word.length
    const length = nameBefore(text.slice(Math.max(0, index - reach), index), word)
    if (length > 0 && endsThere(text, end)) add(index - length, end)
  }
  for (const { index, 0: word } of text.matchAll(offices)) {
    const before = text.slice(Math.max(0, index - 1), index)
    if (!/\p{sc=Han}/u.test(before) && endsThere(text, index + word.length)) {
      add(index, index + word.length)
    }
  }
  return found
}

const titleAfter =
  /(?:(?:代表)?取締役.*|(?:元|前)?(?:副?社長|会長|専務|常務|社員|役員|側|本社|広報.*|関係者|幹部|傘下))$/u

const withoutTitle = (name: string) => name.replace(titleAfter, '') || name

const isKindOnly = (name: string) => kindsOnly.test(name) || kindBefore.test(name)

/** How much of `before` is the name that `word` ends, 0 where it ends none. */
function nameBefore(before: string, word: string): number {
  if (word === '社')
    return (
      /(?:^|[^\p{sc=Han}\p{sc=Katakana}ー\p{sc=Latn}\p{N}])((?:[\p{sc=Katakana}ー・]{3,20}|[A-Z][A-Za-z0-9]{1,20}))$/u.exec(
        before,
      )?.[1]?.length ?? 0
    )
  const run = /[\p{sc=Han}\p{sc=Katakana}ー\p{sc=Latn}・&]+$/u.exec(before)?.[0] ?? ''
  if (run.length >= reach) return 0
  const name = run.replace(leadIn, '')
  if (/県警|地検|地裁|高裁|高検/.test(word))
    return /^\p{sc=Han}{2,3}$/u.test(name) ? name.length : 0
  const only = ofTown.test(word) ? kindsOnlyOfTown : kindsOnly
  const isKind = only.test(name) || (word !== '協会' && kindBefore.test(name))
  return name.length >= 2 && !isKind ? name.length : 0
}

/** Whether a name may end at `at`: 大学 in 大学院 and 銀行 in 銀行員 do not. */
function endsThere(text: string, at: number): boolean {
  const after = text.slice(at, at + 8)
  return edge.test(after) || follower.test(after) || surnameLength(after) > 1
}

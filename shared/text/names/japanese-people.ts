import type { NameCandidate } from '#shared/text/names/candidate'
import { nameAtEnd, personInRun, reach, type Trust } from '#shared/text/names/japanese-person'
import { surnameLength } from '#shared/text/names/surnames'

/** What follows none but a person's name; after さん and 氏 come words that are no such thing. */
const honorific = /氏(?![名族子神家])|さん(?![かざ])|容疑者|被告(?!席)|受刑者|死刑囚|元?服役囚/gu

/** What follows a person's name, and as often a place, a body or a common word. */
const title =
  /(?:社長|会長|専務|常務|取締役|代表|議員|首相|大統領|大臣|知事|市長|町長|村長|区長|教授|講師|医師|弁護士|税理士|会計士|裁判官|裁判長|検事|警部補?|警視|記者|選手|監督|投手|部長|課長|次長|局長|支店長|所長|院長|校長|園長|署長|学長|総長|室長|船長|機長|施設長|本部長|支部長|理事長?|幹事長|委員長|組合長|長官|総裁|頭取|先生|博士|ちゃん|くん|君|様|CEO|CFO|CTO|COO)(?![会団権官室級席職陣業間人A-Za-z])/gu

/** What stands between a name and its title: 近藤前副社長. */
const rank =
  /(?:元|前|現|新|副|准|助|名誉|特任|客員|代表|取締役|最高経営責任者|執行役員|上席|主任|専務|常務|兼)+$/u

/** How a name is read, in brackets behind it: 仁科悠（にしな・ゆう）氏. In two parts it is a name's alone. */
const reading = /\([ぁ-んー]{1,8}(?:([・ ])[ぁ-んー]{1,8})?\)/gu
const honoured = new RegExp(`^(?:${honorific.source})`, 'u')
const titled = new RegExp(`^(?:元|前|副)?${title.source}`, 'u')

const age = /\((?:当時|=)?(\d{1,3})(歳?)\)/gu

const leading =
  /(?:代表取締役(?:社長|会長)?|社長|会長|被告|容疑者|弁護士|記者|教授|医師|編集長|理事長|頭取|総裁|知事|市長|容疑で|会社員|無職|自営業|代表|CEO)(?:の|、|:| )/gu
const leadingAtOnce = /代表取締役(?:社長|会長)?/gu

/**
 * People by what stands beside their names in Japanese: an honorific (近藤氏), a title (近藤前社長), an age
 * in brackets (近藤和也（37）) or its reading (近藤和也（こんどう・かずや）), a post before it (代表取締役の近藤和也).
 * After a mere title, beside an age and after a post only names with a common surname count, since 大学教授 and
 * 日本代表 are written alike.
 * `text` is in NFKC. Windows of fixed length are looked at, so that the time is linear.
 */
export function japanesePeople(text: string): readonly NameCandidate[] {
  const found: NameCandidate[] = []
  const before = (end: number, trust: Trust, cut = 0) => {
    const name = nameAtEnd(text.slice(Math.max(0, end - reach), end - cut), trust)
    if (name) found.push({ start: end - cut - name.end, end: end - cut - name.cut, kind: 'person' })
  }
  for (const { index } of text.matchAll(honorific)) {
    const chain = titlesBefore(text.slice(Math.max(0, index - reach), index))
    before(index, chain > 0 ? 'title' : 'honorific', chain)
  }
  for (const { index, 0: word } of text.matchAll(title)) {
    const trust = /^(?:大統領|首相|C[EFTO]O)$/.test(word) ? 'office' : 'title'
    const ranks = rank.exec(text.slice(Math.max(0, index - reach), index))?.[0].length ?? 0
    before(index, trust, ranks)
    if (ranks > 0) before(index, trust)
  }
  for (const { index, 1: years, 2: said } of text.matchAll(age)) {
    if (Number(years) <= 120) before(index, said ? 'years' : 'age')
  }
  for (const { index, 0: brackets, 1: apart } of text.matchAll(reading)) {
    const end = index + brackets.length
    const after = text.slice(end, end + reach)
    if (apart !== undefined || honoured.test(after)) before(index, 'honorific')
    else if (titled.test(after)) before(index, 'title')
  }
  for (const pattern of [leading, leadingAtOnce]) {
    for (const { index, 0: word } of text.matchAll(pattern)) {
      const start = index + word.length
      const length = nameAtStart(text.slice(start, start + reach))
      if (length > 0) found.push({ start, end: start + length, kind: 'person' })
    }
  }
  return found
}

/** 近藤社長さん: the honorific stands after a title. */
const titlesAtEnd =
  /(?:代表取締役|副?社長|会長|市長|知事|議員|教授|医師|弁護士|記者|選手|監督|部長|課長)$/u

function titlesBefore(text: string): number {
  return titlesAtEnd.exec(text)?.[0].length ?? 0
}

/** The length of the full name that a text begins with, 0 where its kanji are more, less or none. */
function nameAtStart(text: string): number {
  const written =
    /^\p{sc=Han}{1,4} \p{sc=Han}{1,3}(?!\p{sc=Han})|^[\p{sc=Han}ヶノ]+/u.exec(text)?.[0] ?? ''
  const run = written.replace(/(?:氏|容疑者|被告|社長|会長)$/u, '')
  const given = run.replace(' ', '').length - surnameLength(run)
  if (given < 1 || run.length > 6) return 0
  return personInRun(run.replace(' ', ''), 'title') === 0 ? run.length : 0
}

import type { Party } from '#shared/domain/party'
import { isOneOff } from '#shared/text/one-off'
import { type PartyMention, partiesIn } from '#shared/text/parties'
import { standsAlone } from '#shared/text/parties/standing'

type Named = Pick<Party, 'id' | 'kind' | 'names'>

/** What is written nearly as a party's name, and the name it is nearly. Offsets are UTF-16 units. */
export type NearName = PartyMention

/**
 * Where a text spells a party's name otherwise than any of its names:
 * a kanji that has other forms (斎藤 for 齋藤), a large kana for a small one (キヤノピー), one letter of a katakana
 * name of five or more, one other
 * character in the Japanese full name of a person (森本優子 for 森本悠子) of four or more, one letter more, less, other
 * or exchanged with its neighbour in a capitalised word of five or more, or its accents. Never what is a name of a
 * party itself, part of a longer word of its script, or the plural of a name. It may be somebody else: it is a
 * question, not a mistake. Linear in the length of the text for each name.
 */
export function nearNamesIn(text: string, parties: readonly Named[]): readonly NearName[] {
  const mentions = partiesIn(text, parties)
  const isNamed = (near: NearName) =>
    mentions.some(
      (one) =>
        (one.start <= near.start && near.end <= one.end) ||
        (one.partyId !== near.partyId && one.start < near.end && near.start < one.end),
    )
  const folded = foldedForms(text)
  const words = wordsIn(text)
  const found = parties.flatMap(({ id: partyId, kind, names }) =>
    names.flatMap(({ text: name }) =>
      [
        ...foldedAlike(text, folded, name),
        ...(isPersonal(kind, name) ? oneCharacterOff(text, name) : []),
        ...katakanaOff(text, name),
        ...latinOff(text, words, name),
      ].map((range) => ({ ...range, partyId, name })),
    ),
  )
  return apart(found.filter((near) => !isNamed(near)))
}

type Range = Readonly<{ start: number; end: number }>

/** The longest first; of those that overlap one is kept. */
function apart(found: readonly NearName[]): readonly NearName[] {
  const kept: NearName[] = []
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

// Each form of a kanji that names are written with, the one that stands for all first.
const forms =
  '斎斉齋齊 高髙 辺邊邉 沢澤 浜濱濵 崎﨑嵜 島嶋嶌 広廣 国國 藤籐 桜櫻 亀龜 実實 真眞 恵惠 栄榮 関關 渕淵 鉄鐵 条條 竜龍 万萬 徳德 会會 円圓 黒黑 富冨 寿壽 静靜 館舘 桧檜 峰峯 暁曉 巌巖 弥彌 礼禮 緑綠 蔵藏 豊豐 郎郞 瀬瀨 滝瀧 曽曾 壱壹 穂穗 与與 亜亞 来來 宝寶 学學 芦蘆 槙槇'
const kana = 'ァア ィイ ゥウ ェエ ォオ ッツ ャヤ ュユ ョヨ ヮワ ヵカ ヶケ  ゑえ ヱエ ヰイ ヲオ'
const foldOf = new Map(
  `${forms} ${kana}`.split(' ').flatMap((group) => {
    const all = [...group]
    return all.map((one) => [one, all.at(-1) ?? one] as const)
  }),
)

/** Unit by unit, so that offsets stay; characters outside the basic plane are left as they are. */
const foldedForms = (text: string) =>
  text.replaceAll(/[\u3040-\ufaff]/gu, (one) => foldOf.get(one) ?? one)

const japanese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u

function foldedAlike(text: string, folded: string, name: string): readonly Range[] {
  if (name.length < 2 || !japanese.test(name)) return []
  const foldedName = foldedForms(name)
  const found: Range[] = []
  let at = folded.indexOf(foldedName)
  while (at >= 0) {
    const range = { start: at, end: at + name.length }
    const written = text.slice(range.start, range.end)
    if (written !== name && standsAlone(text, range, written)) found.push(range)
    at = folded.indexOf(foldedName, at + 1)
  }
  return found
}

const katakanaRun = /[ァ-ヺー][ァ-ヺー・＝]*/gu

function katakanaOff(text: string, name: string): readonly Range[] {
  if (name.length < 5 || !/^[ァ-ヺー・＝]+$/u.test(name)) return []
  return [...text.matchAll(katakanaRun)]
    .filter(([run]) => isOneOff(run, name))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
}

/** Bodies are often told apart by a single character (東北電力, 東京電力); so are places. */
const isPersonal = (kind: Party['kind'], name: string) =>
  kind === 'person' && name.length >= 4 && /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]+$/u.test(name)

const title =
  /^(?:氏|さん|様|君|容疑|被告|元|前|社長|会長|議員|教授|知事|市長|町長|記者|弁護士|代表|理事|部長|課長|監督|選手|首相|大臣|委員)/u

function oneCharacterOff(text: string, name: string): readonly Range[] {
  const found: Range[] = []
  const [first = '', last = ''] = [name[0], name.at(-1)]
  for (let start = 0; start + name.length <= text.length; start += 1) {
    const end = start + name.length
    // One of the two ends is as it should be, which rules out nearly every place at once.
    if (text[start] !== first && text[end - 1] !== last) continue
    if (isOneOther(text, start, name) && hasEdges(text, start, end)) found.push({ start, end })
  }
  return found
}

function isOneOther(text: string, start: number, name: string): boolean {
  let other: string | null = null
  for (let at = 0; at < name.length; at += 1) {
    const one = text[start + at] ?? ''
    if (one === name[at]) continue
    if (other !== null) return false
    other = one
  }
  return other !== null && /[\p{sc=Han}\p{sc=Kana}]/u.test(other)
}

function hasEdges(text: string, start: number, end: number): boolean {
  const isHan = (at: number) => /\p{sc=Han}/u.test(text[at] ?? '')
  return !isHan(start - 1) && (!isHan(end) || title.test(text.slice(end)))
}

const word = /[\p{sc=Latin}\p{M}][\p{sc=Latin}\p{M}’'-]*/gu
const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** A word of a Latin text without what makes it a possessive. */
type Word = Range & Readonly<{ one: string }>

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map((match) => {
    const one = match[0].replace(/['’]s?$|[-’']+$/u, '')
    return { one, start: match.index, end: match.index + one.length }
  })

function latinOff(text: string, words: readonly Word[], name: string): readonly Range[] {
  const wanted = [...name.matchAll(word)].map(([one]) => one)
  if (wanted.length === 0 || name.replaceAll(word, '').trim() !== '') return []
  // A short name alone is near to too many words.
  const shortest = wanted.length === 1 ? 6 : 5
  return words.flatMap(({ start }, at): readonly Range[] => {
    const written = words.slice(at, at + wanted.length)
    const end = written.at(-1)?.end
    if (written.length < wanted.length || end === undefined) return []
    if (/[^\p{L}\p{M}\s.’'-]/u.test(text.slice(start, end))) return []
    const others = written.flatMap(({ one }, index) => {
      const right = wanted[index] ?? ''
      return one === right ? [] : [{ one, right }]
    })
    const [other, ...more] = others
    if (!other || more.length > 0 || !isNearWord(other.one, other.right, shortest)) return []
    return [{ start, end }]
  })
}

function isNearWord(one: string, right: string, shortest: number): boolean {
  if (bare(one) === bare(right)) return true
  if (right.length < shortest || one[0] !== right[0] || !/^\p{Lu}/u.test(one)) return false
  if (one === `${right}s` || right === `${one}s`) return false
  return isOneOff(bare(one), bare(right))
}

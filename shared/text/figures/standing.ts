import type { Amount } from './amount'

/** Words that number what follows them: "page 12", "No. 7", フェーズ2. */
const label =
  /(?:^|[^A-Za-z])(?:no|nos|number|numbers|page|pages|chapter|section|article|step|phase|level|type|round|version|ver|figure|fig|table|part|room|route|flight|item|case|line|category|vol|volume|issue|grade|unit|gate|platform|channel|ward|district|paragraph|clause|rule|appendix|annex|exhibit|question|lot|track|floor|day|week|group|class|stage|tier|season|episode|apartment|apt|suite|building|bus|highway|interstate|windows|ios|android)\.? ?$/i
const japaneseLabel =
  /(?:ステップ|レベル|フェーズ|パート|バージョン|タイプ|ランク|クラス|ナンバー|グループ|ページ|コード|コード番号|号|番号|決議|条の|表|図|注|問|資料|別紙|様式|その|シリーズ|ルート|チャンネル|ゲート|ホーム|棟)$/
const beginsSentence =
  /^(?:the|a|an|in|on|at|of|for|from|to|by|with|about|some|over|under|only|just|nearly|almost|roughly|around|at|least|most|more|less|fewer|up|than|and|or|but|when|while|after|before|since|until|all|these|those|its|their|his|her|our|another|other|between|among|within|some|police|officials|it|they|he|she|we|there|then|that|this|as|if|because|another|every|each|any|no|minus|further|including)$/i

/** The English word before `start`. */
function wordBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - 24), start)
  return /(?:^|[^A-Za-z'&.-])([A-Za-z][A-Za-z'&.-]*) $/.exec(window)?.[1] ?? ''
}

const sentenceStart = (text: string, start: number) =>
  /(?:^|[.!?:;"'(\n–—|]\s*)$/.test(text.slice(Math.max(0, start - 3), start))

/** Whether the number is the head of a name, a label or a code: Boeing 737, page 12, 第3, v2.1, 0x52. */
function named(text: string, amount: Amount): boolean {
  const { digits, number, unit, knownUnit } = amount
  // Behind a sign or money a number is never a name.
  if (amount.start !== digits) return false
  const behind = text.slice(Math.max(0, digits - 24), digits)
  if (/[A-Za-z\d_第#№'\\]$|[A-Za-z\d][.,:/=*^-]$|\d[・×対]$/.test(behind)) return true
  // 打率.310: not 310.
  if (behind.endsWith('.') && (unit === null || !/[ぁ-ヿ一-鿿]\.$/.test(behind))) return true
  if (label.test(behind) && !(knownUnit && unit !== null)) return true
  if (number.marked) return false
  // 図3 and フェーズ2 are labels, 賛成234、 is a count.
  const listed = /^[、。,)」で]|^$/.test(text.slice(amount.end, amount.end + 1))
  if (unit === null && !listed && /[一-鿿]$/.test(behind) && !/[約計全各的]$/.test(behind))
    return true
  if (unit === null && /[ァ-ヺー]$/.test(behind)) return true
  if (!knownUnit && japaneseLabel.test(behind)) return true
  const word = wordBefore(text, digits)
  return /^[A-Z]/.test(word) && !beginsSentence.test(word) && !knownUnit
}

/** Whether what follows makes the number a name, a ratio, a price for one or a place in a row. */
function tied(text: string, amount: Amount): boolean {
  const { end, unit, number } = amount
  const ahead = text.slice(end, end + 6)
  // 24時間365日: behind a Japanese unit a number may follow at once.
  if (/^[A-Za-z_]/.test(ahead) || (/^\d/.test(ahead) && !/[ぁ-ヿ一-鿿]/.test(text[end - 1] ?? '')))
    return true
  if (/^(?:番|回|人|件|本|度)?目(?![標的前下安立指論線])/.test(ahead)) return true
  if (unit === null && /^(?:[.,:/・-]\d|[:/=]|対\d|\/[A-Za-z])/.test(ahead)) return true
  if (unit === null && !number.marked && /^-[A-Za-z]/.test(ahead)) return true
  if (unit === 'age' && ahead.startsWith('代')) return true
  const one = number.value.units === 1n && number.value.exponent === 0 && unit !== null
  const each =
    /^(?: ?[\d¥$€£=約]|[当あ]たり|につき|ごと| per |ひとり|一人|人ひとり|暮らし|っ子|娘|息子|旅|親|勝ち)/
  return one && amount.to === null && each.test(ahead)
}

/** A number in brackets alone: a note or an enumeration, unless a person's name or title stands before. */
function bracketed(text: string, { start, end, unit, number }: Amount): 'age' | 'mark' | null {
  const pair = (text[start - 1] ?? '') + (text[end] ?? '')
  if (unit !== null || number.marked || !/^(?:\(\)|\[\]|<>|\{\}|〈〉|〔〕)$/.test(pair)) return null
  const titled =
    /(?:さん|氏|容疑者|被告|社長|会長|議員|選手|知事|市長|町長|村長|教授|医師|代表|理事|受刑者|ちゃん|くん|君|首相|大臣|監督|店長|部長|課長|男性|女性)$/
  const age = pair === '()' && titled.test(text.slice(Math.max(0, start - 6), start - 1))
  return age ? 'age' : 'mark'
}

/** Kanji and words need more than figures do to be a figure. */
function tooLittle(text: string, amount: Amount): boolean {
  const { number, unit, inWords, digits, end, knownUnit } = amount
  if (number.kanji) {
    const long = number.marked && number.end - digits >= 3
    if (/[数唯統単同不第]/.test(text[digits - 1] ?? '')) return true
    return unit === null
      ? !long
      : text.slice(digits, end).endsWith('一円') && /[一-鿿]/.test(text[digits - 1] ?? '')
  }
  if (!inWords) {
    // Account and member numbers begin with a zero or run on without a comma.
    return (
      /^0\d/.test(text.slice(digits, digits + 2)) ||
      (unit === null && !number.marked && number.end - digits >= 8)
    )
  }
  const name = text.slice(digits, number.end)
  if (/^(?:one|zero)$/i.test(name)) return !(knownUnit && unit !== null)
  if (text[digits - 1] === '-') return true
  if (!/^[A-Z]/.test(name)) return false
  const counted = unit !== null || number.marked || / (?:of|or) /.test(text.slice(end, end + 4))
  return !sentenceStart(text, digits) || !counted
}

/** Whether `amount` stands where a number is a figure; `age` where it is a person's. */
export function standing(text: string, amount: Amount): 'figure' | 'age' | null {
  const brackets = bracketed(text, amount)
  if (brackets === 'mark' || tooLittle(text, amount)) return null
  if (named(text, amount) || tied(text, amount)) return null
  const aged =
    amount.unit === null &&
    /\b[Aa]ged? $/.test(text.slice(Math.max(0, amount.start - 6), amount.start))
  return aged ? 'age' : (brackets ?? 'figure')
}

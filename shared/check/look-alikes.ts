import { isOrdinaryKatakana } from '#shared/check/ordinary-katakana'
import type { Near, SoughtName } from '#shared/check/sought-name'
import { lookAlike } from '#shared/text/look-alike'
import { isRunOfKanji, standsAlone } from '#shared/text/parties/standing'
import type { Span } from '#shared/text/span'

/** Places that are written as surnames are once their kanji are folded. */
const places = new Set(
  `広島 福島 徳島 長崎 宮崎 横浜 高崎 岡崎 川崎 尼崎 高松 高山 高岡 高知 国立 国東 浜松 松島 豊島 鹿島 江島 島根 宝塚 塩釜
   桜島 豊田 豊橋 富山 桑名 稲城 渋谷 桜井 亀岡 亀山 滝川 沢田 青森 黒部 秋田 横須賀 鶴岡 会津 芦屋 恵庭 栄 条 国 一番`.split(
    /\s+/,
  ),
)

const han = /^\p{sc=Han}+$/u
const katakana = /^[\p{sc=Katakana}ー・=]+$/u
const japanese = /[\p{sc=Han}\p{sc=Katakana}]/u
const endsInHiragana = /^[ぁ-ん]|[ぁ-ん]$/
const partOfRun = /[\p{sc=Katakana}ー・=･゠]/u

/** Names that look like those sought: equal once variants of kanji and look-alike kana are one. */
export function lookAlikesIn(
  text: string,
  names: readonly SoughtName[],
  isNamed: (span: Span) => boolean,
): readonly Near[] {
  const seen = lookAlike(text)
  return names.flatMap(({ party, name, form, look }) => {
    const found: Near[] = []
    if (look.text === '' || !japanese.test(form)) return found
    let at = seen.text.indexOf(look.text)
    while (at >= 0) {
      const end = at + look.text.length
      const span = seen.rangeInOriginal(at, end)
      const marks = differences(seen.voiced.slice(at, end), look.voiced)
      const written = text.slice(span.start, span.end).normalize('NFKC')
      if (
        written !== form &&
        marks <= 1 &&
        (isNamed(span) || isWhole(text, span, written, marks))
      ) {
        found.push({ ...span, party, name })
      }
      at = seen.text.indexOf(look.text, at + 1)
    }
    return found
  })
}

/** How many voiced marks lie between two forms of one length. */
function differences(one: string, other: string): number {
  let count = 0
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) count += 1
  return count
}

/** Whether what is written there is a word of its own, and of a length that is no chance. */
function isWhole(text: string, span: Span, written: string, marks: number): boolean {
  const letters = Array.from(written.replaceAll(/\s/g, ''))
  const word = letters.join('')
  if (han.test(word)) {
    const isLong = letters.length > 2 || (letters.length === 2 && !places.has(word))
    return isLong && isRunOfKanji(text, span)
  }
  if (katakana.test(word)) {
    const least = marks > 0 ? 4 : 3
    return letters.length >= least && isKatakanaRun(text, span) && !isOrdinaryKatakana(word)
  }
  if (letters.length < 4 || endsInHiragana.test(word)) return false
  const hasHanAtAnEnd = han.test(letters[0] ?? '') || han.test(letters.at(-1) ?? '')
  return (!hasHanAtAnEnd || isRunOfKanji(text, span)) && standsAlone(text, span, written)
}

/** Whether no katakana goes on beside the span, but for a word such as ユーザー after it. */
function isKatakanaRun(text: string, { start, end }: Span): boolean {
  if (partOfRun.test(text.slice(Math.max(0, start - 1), start))) return false
  const form = text.slice(start, end)
  return !/^[・=･゠]/.test(text.slice(end, end + 1)) && standsAlone(text, { start, end }, form)
}

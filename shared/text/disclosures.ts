import { english } from '#shared/text/disclosures/english'
import { japanese } from '#shared/text/disclosures/japanese'
import { labelOf } from '#shared/text/disclosures/labels'
import type { DisclosureForm } from '#shared/text/disclosures/rule'
import { linesOf } from '#shared/text/lines'
import { sentencesOf } from '#shared/text/sentences'

/**
 * Words in which a text says of itself that it is paid for. `start` and `end` are those of the sentence
 * or block, in UTF-16 units. `by` a `slot` label, it may be only that of an advertisement beside it.
 */
export type Disclosure = Readonly<{
  form: DisclosureForm
  by: 'sentence' | 'label' | 'slot'
  /** The label's own words, or the sentence, in NFKC. */
  words: string
  start: number
  end: number
}>

/** A line without any of these discloses nothing; most lines end here. */
const telling =
  /[PＰ][RＲ]|広告|アフィリ|アソシエ|プロモ|スポンサ|タイアップ|協賛|提供|貸与|貸出|負担|報酬|還元|謝礼|原稿料|収益|収入|手数料|紹介|招待|キャンペーン|クーポン|優待|保有|所有|利害|利益相反|株を持|顧問|役員|株主|アドバイザー|\bads?\b|sponsor|advert|affiliate|commission|partner|\bpaid\b|pay us|lent|loaned|gifted|covered by|\bcodes? |promot|promo\b|disclosure|author|writer|review|associate|earns? money|referral|invest|invit|earn us|we .{0,10}share of|compensat|coupon|discount|brought to you/i

/** Sentences longer than this say something else besides; only their beginning is looked at. */
const longestSentence = 600
/** Words quoted at this length are somebody else's. */
const quoted = /[「『“"][^」』”"\n]{16,}[」』”"]/g

/**
 * The disclosures in `text`, whose blocks are parted by line feeds, in their order. Rule 11: that there
 * is none says nothing.
 */
export function disclosuresIn(text: string): readonly Disclosure[] {
  const found: Disclosure[] = []
  for (const { line, start } of linesOf(text)) {
    if (telling.test(line)) found.push(...inLine(line, start))
  }
  return found
}

function inLine(line: string, at: number): readonly Disclosure[] {
  const label = labelOf(line.normalize('NFKC').trim())
  if (label) {
    const { form, slot, words } = label
    const start = at + line.length - line.trimStart().length
    return [{ form, by: slot ? 'slot' : 'label', words, start, end: at + line.trimEnd().length }]
  }
  return sentencesOf(line).flatMap(({ start, end, text }) => {
    const words = text.slice(0, longestSentence).normalize('NFKC').trim()
    const own = words.replace(quoted, '')
    const form = telling.test(own) ? formOf(own) : null
    return form ? [{ form, by: 'sentence' as const, words, start: at + start, end: at + end }] : []
  })
}

const kana = /[\u3040-\u30ff\u3400-\u9fff]/

function formOf(sentence: string): DisclosureForm | null {
  const rules = kana.test(sentence) ? japanese : english
  const rule = rules.find(
    ({ pattern, unless }) => pattern.test(sentence) && !unless?.test(sentence),
  )
  return rule?.form ?? null
}

import type { DisclosureForm } from '#shared/text/disclosures/rule'

/**
 * A label that a block is, or begins or ends with. A `slot` is one that also stands over any
 * advertisement beside an article; the other kind names what it stands over.
 */
export type Label = Readonly<{ form: DisclosureForm; slot: boolean; words: string }>

/** The longest block that can be a label as a whole, and one that can begin with one, in UTF-16 units. */
const longestLabel = 60
const longestLabelled = 200

const opening = '[\\[【<(〈《«{]'
const closing = '[\\]】>)〉》»}]'
const slots =
  'AD|ADs|広告|スポンサーリンク|スポンサードリンク|advertisements?|adverts?|sponsored links?'
const named =
  'PR|プロモーション|スポンサード|sponsored|promoted|(?:PR|広告|タイアップ|スポンサード?|プロモーション|提供)(?:記事|企画|特集|広告|コンテンツ|ページ|のページ|レポート)|(?:記事|全面|企業|企画)広告|タイアップ|advertorials?|(?:ad|advert|advertise?ment|advertising) feature|(?:sponsored|paid|promoted|branded|native|partner) (?:content|posts?|articles?|stor(?:y|ies)|features?|messages?|promotion|advertisement|partner content)|paid partnership|advertiser content|paid for by advertiser|#(?:ad|ads|sponsored|advertisement|pr)'

const whole = (words: string) => new RegExp(`^${opening}?\\s*(${words})\\s*${closing}?[.。]?$`, 'i')
const wholeSlot = whole(slots)
const wholeNamed = whole(named)
const first = new RegExp(`^${opening}\\s*(${slots}|${named})\\s*${closing}\\s*\\S`, 'i')
const last = new RegExp(
  `\\S\\s*[\\[【(]\\s*(PR|広告|タイアップ|sponsored|advertorial)\\s*[\\]】)]$`,
  'i',
)
const withName = new RegExp(
  `^(?:[^。]{0,16}[\\s|/](?:PR)\\s*[:/]\\s*\\S|(PR|広告|${named})\\s*[:|/]\\s*\\S|(?:[^.。|]{0,24}[|] )?((?:sponsored|presented|promoted|paid for|brought to you) by:?|(?:content|article|story) paid for by|advertiser content from|(?:paid partnership|in association|in partnership) with) \\S|((?:PR|広告|タイアップ)(?:企画|特集|記事))[\\s・]+(?:制作|企画|提供|協力))`,
  'i',
)
// A photograph's credit looks the same; only a company buys the space.
const provider =
  /^提供\s*[:/]\s*.{0,24}(?:株式会社|合同会社|有限会社|\(株\)|証券|銀行|信用金庫|保険|生命|製薬|食品|フーズ|電機|ホールディングス|Inc\.?|Ltd\.?|Co\.)/i
const picture = /(?:通信社|新聞社|放送|テレビ|フォト|写真|画像|イメージズ?)/
const affiliate = /^affiliate (?:disclosure|disclaimer|notice|links?)[:.]?$/i

/** The label that `block`, in NFKC and without white space around it, is or carries; else null. */
export function labelOf(block: string): Label | null {
  if (block.length > longestLabelled) return null
  const short = block.length <= longestLabel
  const label = (words: string | undefined, slot: boolean): Label => ({
    form: 'advertising',
    slot,
    words: words ?? block,
  })
  if (short) {
    const own = wholeNamed.exec(block)
    if (own) return label(own[1], false)
    const space = wholeSlot.exec(block)
    if (space) return label(space[1], true)
    if (affiliate.test(block)) return { form: 'affiliate', slot: false, words: block }
    if (provider.test(block) && !picture.test(block)) return label(block, false)
    if (withName.test(block) && !/[.。]\s*\S/.test(block)) return label(block, false)
  }
  const begins = first.exec(block)
  if (begins) return label(begins[1], false)
  const ends = last.exec(block)
  return ends ? label(ends[1], false) : null
}

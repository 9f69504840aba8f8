import type { CorrectionKind, Wording } from '#shared/text/corrections'

/** A label stands alone, in brackets, or before a colon or a date: 訂正審判 and 追記した手帳 are none. */
const label = (words: string, kind: CorrectionKind): Wording => ({
  kind,
  pattern: new RegExp(
    String.raw`^(?:[【〈《［\[■◆※●▽(（]\s*(?:${words})(?:\s*[】〉》］\]:：)）]|\s|\s*[(（]?\d|$)|(?:${words})(?:\s*[:：]|\s*[(（]\d|\s+\d{4}年|$))`,
    'u',
  ),
})

const article = String.raw`(?:記事|本文|見出し|初出|掲載|写真説明|図表|タイトル|本稿|当記事|同記事)`

/** The weightiest first: a line that withdraws also apologises. */
export const japanese: readonly Wording[] = [
  {
    kind: 'withdrawn',
    pattern: new RegExp(
      String.raw`${article}[^。]{0,20}(?:を(?:削除|取り消し)(?:し|いたし|ます)|を撤回(?:し|いたし))|(?:掲載|公開)を(?:(?:終了|中止)(?:し|いたし)|取りやめ|取り下げ)ました`,
      'u',
    ),
  },
  label('訂正(?:とお?(?:わび|詫び))?|修正|訂正・?(?:加筆|追記)', 'correction'),
  label('お?(?:わび|詫び)と訂正', 'correction'),
  {
    kind: 'correction',
    pattern:
      /(?:訂正|修正)(?:して|し、)お?(?:わび|詫び)|お?(?:わび|詫び)(?:して|し、|の上、?)訂正/u,
  },
  {
    kind: 'correction',
    pattern: new RegExp(
      String.raw`(?:${article}|一部)[^。]{0,24}(?:を|の)?(?:訂正|修正)(?:しました|いたしました|します|致しました)|(?:初出|配信|公開|掲載)(?:時|当初)[^。]{0,60}(?:誤り|間違い|訂正|修正|としていました|とありました)`,
      'u',
    ),
  },
  label('お?(?:わび|詫び)', 'apology'),
  label('追記|加筆|補足', 'addition'),
  {
    kind: 'addition',
    pattern: new RegExp(
      String.raw`${article}[^。]{0,24}(?:を|に)(?:追記|加筆|追加)(?:しました|いたしました|致しました)`,
      'u',
    ),
  },
  label('編集部注|編集部より|編注|注記', 'editors-note'),
  label('更新', 'updated'),
  {
    kind: 'updated',
    pattern: new RegExp(
      String.raw`${article}[^。]{0,24}(?:を|は)(?:更新|差し替え)(?:しました|いたしました|られました)`,
      'u',
    ),
  },
]

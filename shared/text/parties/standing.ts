const alphabet = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}_]/u
const katakana = /[\p{Script=Katakana}ー\uff70]/u
const kanji = /[\p{Script=Han}]/u

/** What a word in an alphabet goes on with where it is another word: a hyphen and a capital. */
const goesOn = /^[-\u2010\u2011]\p{Lu}/u
const leadsIn = /\p{L}[-\u2010\u2011]$/u

/** Words in katakana that follow a name and leave it one. */
const wordsAfterName =
  'グループ|ユーザー|アカウント|サービス|アプリ|サイト|ファン|メンバー|スタッフ|トップ|ブランド|ショック|システム|サーバー'
const afterName = new RegExp(`^(?:${wordsAfterName})`)
const afterNameAtEnd = new RegExp(`(?<=.)(?:${wordsAfterName})$`)

/** Titles and honorifics that follow a surname of one kanji. */
const title =
  /^(?:氏|容疑者|被告|社長|会長|副社長|専務|常務|取締役|代表|議員|首相|大臣|知事|市長|町長|村長|区長|教授|准教授|講師|医師|弁護士|記者|選手|監督|部長|課長|次長|局長|支店長|店長|所長|理事|幹事長|委員|長官|総裁|頭取|先生|君|様|殿|夫妻|両氏|受刑者|元|前)/

export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether a name found at `range` is a word of its own there and not a part of another. */
export function standsAlone(text: string, { start, end }: Range, form: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 8)
  const [last, next] = [[...before].at(-1) ?? '', [...after][0] ?? '']
  const [first, final] = [[...form][0] ?? '', [...form].at(-1) ?? '']
  if (alphabet.test(first) && (alphabet.test(last) || leadsIn.test(before))) return false
  if (alphabet.test(final) && (alphabet.test(next) || goesOn.test(after))) return false
  if (katakana.test(first) && katakana.test(last)) return false
  if (katakana.test(final) && katakana.test(next) && !afterName.test(after)) return false
  return first !== form || !kanji.test(form) || isRunOfKanji(text, { start, end })
}

/** Whether no kanji stands beside `range` but a title's that follows. */
export function isRunOfKanji(text: string, { start, end }: Range): boolean {
  const last = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1) ?? ''
  const after = text.slice(end, end + 8)
  return !kanji.test(last) && (!kanji.test([...after][0] ?? '') || title.test(after))
}

/** The length of a run of katakana without the common word, such as ユーザー, that leaves its name one. */
export function lengthOfName(run: string): number {
  return afterNameAtEnd.exec(run)?.index ?? run.length
}

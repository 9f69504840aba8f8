/** A word that turns a statement into its opposite. `start` and `end` are UTF-16 offsets. */
export interface Negation {
  readonly start: number
  readonly end: number
  readonly raw: string
}

/** Japanese: ない and its forms, ず, ぬ, まい, ません, the prefixes, and verbs and nouns of denial. */
const japanese =
  /(?<!少|危|汚|切|幼|儚|はか|あぶ|すく)(?:ない|なかっ|なけれ|なく(?!な))|(?<![必先まはわ])ず(?!つ)(?:に|、)?(?=$|[^\p{sc=Hira}]|[にとつ、。])|ませ(?:ん|ぬ)|(?<=[\p{sc=Han}わらかさたなまばがけめれせえべ])ぬ|まい(?=[。、」』と]|$)|[不未](?=\p{sc=Han})|(?<!是)非(?=\p{sc=Han})|(?<!有)無(?=\p{sc=Han})|無い|否定|否認|拒否|中止|撤回/gu

const english =
  /\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|denie[sd]|deny|denying|refuse[sd]?|fail(?:s|ed)?|lack(?:s|ed)?|unlikely|hardly|scarcely)\b|n[’']t\b/giu

/**
 * Words of negation and denial in a Japanese or English text, in its order. Wide on purpose: it is there
 * to point at a change, where one too many costs a glance and one missed costs a correction. Linear in
 * the length of the text.
 */
export function negationsIn(text: string): readonly Negation[] {
  return [...text.matchAll(japanese), ...text.matchAll(english)]
    .map(({ index, 0: raw }) => ({ start: index, end: index + raw.length, raw }))
    .toSorted((a, b) => a.start - b.start)
}

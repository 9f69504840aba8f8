import { measureKey, type Figure } from '#shared/domain/figure'
import { PartialDate } from '#shared/domain/time'
import { datesIn } from '#shared/text/dates'

type Span = Readonly<{ start: number; end: number }>

const reach = 48
const most = 4

// 預かり資産, 売り上げ: hiragana only between two kanji.
const noun = String.raw`(?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]|(?<=\p{Script=Han})[かえきけみり]{1,2}(?=\p{Script=Han})){2,20}`
const beforeJapanese = new RegExp(String.raw`(?:${noun}の)?${noun}$`, 'u')
const afterJapanese = new RegExp(
  String.raw`^(?:相当|分|規模)?[のをがに](?<words>(?:${noun}の)?${noun})`,
  'u',
)
const endsJapanese =
  /(?:[はがをもにでと]|では|には|として|から|[、,:：=＝「（(約計]|合計|総額|\s)+$/u

const clauseEnd = /[。！？!?;\n]|\.(?!\d)/
const period = /^(?:\d+年)?(?:\d+月)?(?:期|末|時点|現在)?の/

const beforeEnglish = /(?:[A-Za-z][A-Za-z'-]* ){1,5}$/
const afterEnglish =
  /^ (?:worth )?(?:of |in )?(?<words>[A-Za-z][A-Za-z'-]*(?: [A-Za-z][A-Za-z'-]*){0,2})/
const slight =
  /^(?:the|a|an|of|in|on|at|to|by|for|from|with|and|or|but|that|this|its|their|his|her|our|it|they|he|she|we|was|were|is|are|be|been|has|have|had|lost|about|around|some|totalled|totaled|reached|stood|numbered|as|than|more|worth|said)$/i

/**
 * Words around a figure at `span` that may name what it measures: the noun phrases before it and behind
 * it in the same clause, at most one of each. They are offered, never taken unasked.
 */
export function measureWords(text: string, { start, end }: Span): readonly string[] {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(clauseEnd)
      .at(-1) ?? ''
  const after = text.slice(end, end + reach).split(clauseEnd)[0] ?? ''
  const phrases = /[\p{Script=Han}\p{Script=Katakana}]/u.test(before + after)
    ? [
        beforeJapanese.exec(before.replace(endsJapanese, ''))?.[0].replace(period, ''),
        afterJapanese.exec(after)?.groups?.['words'],
      ]
    : [
        withoutSlight(afterEnglish.exec(after)?.groups?.['words']),
        withoutSlight(beforeEnglish.exec(before)?.[0]),
      ]
  // A digit is one of another figure.
  const named = phrases.filter((phrase = '') => /^\D*\p{L}{2}\D*$/u.test(phrase))
  return [...new Set(named.flatMap((phrase) => phrase ?? []))]
}

/** The phrase without slight words at its ends: "of the customer accounts" is "customer accounts". */
function withoutSlight(phrase: string | undefined): string | undefined {
  const words = (phrase ?? '').trim().split(' ')
  const first = words.findIndex((word) => !slight.test(word))
  const last = words.findLastIndex((word) => !slight.test(word))
  return first < 0 ? undefined : words.slice(first, last + 1).join(' ')
}

/** The measures of figures, each as it was first worded, those of `unit` first. */
export function measuresOf(figures: readonly Figure[], unit: string | null): readonly string[] {
  const ofUnit = figures.toSorted((a, b) => Number(b.unit === unit) - Number(a.unit === unit))
  const measures = new Map<string, string>()
  for (const { measure } of ofUnit) {
    const key = measureKey(measure)
    if (!measures.has(key)) measures.set(key, measure)
  }
  return [...measures.values()]
}

export type SuggestedDate = Readonly<{ date: string; raw: string }>

/** How far before and behind a figure its dates are looked for, in UTF-16 units. */
const [datesBefore, datesBehind] = [1500, 200]

/**
 * The dates that stand around a figure at `span`, the nearest first, at most four: the end of a period,
 * nothing that has no `PartialDate`. `reference` as `datesIn` takes it.
 */
export function datesAround(text: string, { start, end }: Span, reference: string) {
  const from = Math.max(0, start - datesBefore)
  const found = datesIn(text.slice(from, end + datesBehind), { reference }).flatMap((mention) => {
    const date = PartialDate.safeParse(mention.edtf?.split('/').at(-1))
    const [first, last] = [mention.start + from, mention.end + from]
    const apart = Math.max(0, start - last, first - end)
    return date.success ? [{ date: date.data, raw: mention.raw, apart }] : []
  })
  const nearest = found.toSorted((a, b) => a.apart - b.apart)
  const known = new Map(nearest.toReversed().map((one) => [one.date, one]))
  return [...known.values()]
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ date, raw }): SuggestedDate => ({ date, raw }))
}

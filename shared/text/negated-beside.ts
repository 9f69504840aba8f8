import { negationsIn } from '#shared/text/negations'
import { sentencesOf } from '#shared/text/sentences'

/** Words with what stands on each side of them, as a passage's selector keeps it. */
export type Surrounded = Readonly<{ prefix: string; exact: string; suffix: string }>

/** UTF-16 units from the words up to which a negation that came or went is noticed. */
const near = 40

/**
 * Whether a word of negation or denial came, or went, beside words within their sentence: “He signed it”
 * stands unchanged in “It is untrue that he signed it”, and says the opposite. Negations farther off are not
 * known to be new: they may only have moved into what the selectors keep.
 */
export function isNegatedAnew(before: Surrounded, after: Surrounded): boolean {
  const [old, now] = [negationsBeside(before), negationsBeside(after)]
  return isNewIn(now, old) || isNewIn(old, now)
}

type Beside = Readonly<{ raw: string; away: number }>

/** Whether one stands near the words more often here than at all there. */
function isNewIn(these: readonly Beside[], those: readonly Beside[]): boolean {
  const close = these.filter(({ away }) => away <= near)
  const count = (all: readonly Beside[], word: string) =>
    all.filter(({ raw }) => raw === word).length
  return close.some(({ raw }) => count(close, raw) > count(those, raw))
}

/** The negations of the sentences in which the words stand, but for those in the words themselves. */
function negationsBeside({ prefix, exact, suffix }: Surrounded): readonly Beside[] {
  const text = prefix + exact + suffix
  const [start, end] = [prefix.length, prefix.length + exact.length]
  const own = sentencesOf(text).filter((one) => one.start < end && one.end > start)
  const [from, to] = [own[0]?.start ?? start, own.at(-1)?.end ?? end]
  return negationsIn(text.slice(from, to)).flatMap((one): Beside[] => {
    const place = { start: from + one.start, end: from + one.end }
    const raw = one.raw.toLowerCase().replaceAll('’', "'")
    if (place.end <= start) return [{ raw, away: start - place.end }]
    return place.start >= end ? [{ raw, away: place.start - end }] : []
  })
}

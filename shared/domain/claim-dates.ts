import type { Claim } from '#shared/domain/claim'
import type { Evidence } from '#shared/domain/evidence'
import { isOfText, type Passage } from '#shared/domain/passage'
import { shown, type Source } from '#shared/domain/source'
import { grouped } from '#shared/grouped'
import { datesIn } from '#shared/text/dates'
import { type Dated, givesDate, type ToldDate, toldDate } from '#shared/text/dates-given'

/** The days that one piece of evidence gives. */
export type EvidenceDates = Readonly<{
  evidence: Evidence
  passage: Passage
  source: Source
  days: readonly Readonly<{ raw: string; date: string }>[]
  /** Whether a note at the evidence says what to make of it. */
  isExplained: boolean
}>

/**
 * Evidence of one claim that gives another date for it (rule 6). Where the claim has a date, `by` is `claim` and
 * `given` is what does not give that one; else `by` is `evidence` and `given` is all that is dated, of which two do
 * not meet. It is open until every one that differs has a note, and without a date of the claim in any case.
 */
export type DateDifference = Readonly<{
  by: 'claim' | 'evidence'
  given: readonly EvidenceDates[]
  isOpen: boolean
}>

type Rows = Readonly<{
  passages: ReadonlyMap<string, Passage>
  sources: ReadonlyMap<string, Source>
}>

/**
 * Compares the days and months in the words of the passages put to a claim, context aside, with the claim's own dates
 * or with one another. A passage gives a date if any of its dates is it, as precisely as both are known; its year may
 * be left out. Null where nothing differs. Passages that speak of another event differ too: it is a hint.
 */
export function dateDifference(
  claim: Pick<Claim, 'concerns' | 'saidAt'>,
  evidence: readonly Evidence[],
  { passages, sources }: Rows,
): DateDifference | null {
  const dated = evidence.flatMap((one): readonly Read[] => {
    const passage = passages.get(one.passageId)
    const source = sources.get(passage?.sourceId ?? '')
    if (one.stance === 'context' || !passage || !source || !isOfText(passage)) return []
    return readDates(one, passage, source)
  })
  const own = [claim.concerns, claim.saidAt].flatMap((date) => (date ? [ownDate(date)] : []))
  const differing =
    own.length > 0
      ? dated.filter(({ mentions }) => !own.some((told) => givesDate(mentions, told)))
      : dated.filter((one) => dated.some((other) => one !== other && !meets(one, other)))
  if (differing.length === 0) return null
  const given = differing.map(({ mentions: _mentions, told: _told, ...one }) => one)
  const by = own.length > 0 ? 'claim' : 'evidence'
  return { by, given, isOpen: by === 'evidence' || given.some((one) => !one.isExplained) }
}

/** By the id of each dated claim, the other days that its evidence gives and that no note explains, each once. */
export function differingDates(
  claims: readonly Claim[],
  evidence: readonly Evidence[],
  passages: readonly Passage[],
  sources: readonly Source[],
): ReadonlyMap<string, readonly Readonly<{ raw: string; date: string }>[]> {
  const byClaim = grouped(evidence, ({ claimId }) => claimId)
  const rows = {
    passages: new Map(passages.map((one) => [one.id, one])),
    sources: new Map(sources.map((one) => [one.id, one])),
  }
  return new Map(
    claims.flatMap((claim) => {
      const difference = dateDifference(claim, byClaim.get(claim.id) ?? [], rows)
      if (difference?.by !== 'claim') return []
      const days = difference.given.flatMap((one) => (one.isExplained ? [] : one.days))
      return [[claim.id, [...new Map(days.map((day) => [day.date, day])).values()]] as const]
    }),
  )
}

type Read = EvidenceDates & Readonly<{ mentions: readonly Dated[]; told: readonly ToldDate[] }>

function readDates(evidence: Evidence, passage: Passage, source: Source): readonly Read[] {
  if (!isOfText(passage)) return []
  const reference = shown(source, 'publishedAt')?.slice(0, 10) ?? passage.createdAt.slice(0, 10)
  const mentions = datesIn(passage.selector.exact, { reference }).flatMap((mention) => {
    const told = toldDate(mention)
    // A year alone is rarely the date of a thing, and of 4日 the month is only guessed.
    const isDay =
      told !== null && (!told.hasYear || told.date.length > 4) && !dayAlone.test(mention.raw)
    return isDay && mention.edtf !== null ? [{ mention, told, date: mention.edtf }] : []
  })
  if (mentions.length === 0) return []
  return [
    {
      evidence,
      passage,
      source,
      days: mentions.map(({ mention: { raw }, date }) => ({ raw, date })),
      isExplained: evidence.note.trim() !== '',
      mentions: mentions.map(({ mention }) => mention),
      told: mentions.map(({ told }) => told),
    },
  ]
}

const dayAlone = /^[\p{N}〇一二三四五六七八九十]+日$/u

const ownDate = (date: string): ToldDate => ({ date: date.slice(0, 10), hasYear: true })

const meets = (one: Read, other: Read) => one.told.some((told) => givesDate(other.mentions, told))

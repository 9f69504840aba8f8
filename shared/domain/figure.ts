import { z } from 'zod'
import { Instant, PartialDate } from '#shared/domain/time'
import { figuresIn, type FigureMention } from '#shared/text/figures'
import { folded } from '#shared/text/fold'

/** A plain decimal or a fraction of whole numbers, never a float: `48200000000`, `-0.4`, `1/3`. */
const Exact = z.string().regex(/^-?\d+(\.\d+|\/[1-9]\d*)?$/)

export const Qualifier = z.enum([
  'about',
  'over',
  'under',
  'at-least',
  'at-most',
  'nearly',
  'equivalent',
])

/** What settles a pair of figures that do not agree; `reopened` takes an earlier word back. */
export const Decision = z.enum(['prefer', 'both', 'ask', 'reopened'])
export type Decision = z.infer<typeof Decision>

/** A word on two figures that differ. It holds for as long as figures say what these two said then. */
export const PairDecision = z.object({
  decision: Decision,
  /** Of `prefer`, what the preferred one says, as `saidBy` gives it; else null. */
  preferred: z.string().nullable(),
  reason: z.string(),
  /** What both say, as `pairKey` gives it. */
  judged: z.string(),
  at: Instant,
})
export type PairDecision = z.infer<typeof PairDecision>

/** What a number says, apart from who says it and of what. The fields are those of a `FigureMention`. */
export const FigureReading = z.object({
  /** As it is written: 約482億円. */
  raw: z.string().trim().min(1).max(200),
  value: Exact,
  valueTo: Exact.nullable(),
  unit: z.string().max(100).nullable(),
  qualifiers: z.array(Qualifier).max(4),
  lastSignificant: z.int().nullable(),
  lastNonZero: z.int().nullable(),
})
export type FigureReading = z.infer<typeof FigureReading>

/** A number that somebody gives, and of what. Its place is that of its passage. */
export const Figure = z.object({
  id: z.string(),
  caseId: z.string(),
  passageId: z.string(),
  ...FigureReading.shape,
  /** What is counted or measured, in a few words; figures of one measure are compared. */
  measure: z.string().trim().min(1).max(200),
  /** The date for which the number holds. */
  asOf: PartialDate.nullable(),
  /** The party that gives it. */
  claimantId: z.string().nullable(),
  note: z.string(),
  /** On what this figure and another say. */
  decisions: z.array(PairDecision),
  createdAt: Instant,
})
export type Figure = z.infer<typeof Figure>

/** The number of a mention without its place. */
export function readingOf(mention: FigureMention): FigureReading {
  const { raw, value, valueTo, unit, qualifiers, lastSignificant, lastNonZero } = mention
  return { raw, value, valueTo, unit, qualifiers: [...qualifiers], lastSignificant, lastNonZero }
}

/** What a number is read as that a person typed; null where there is none, or more than one. */
export function readFigure(typed: string): FigureReading | null {
  const [first, other] = figuresIn(typed)
  return first && !other ? { ...readingOf(first), raw: typed.trim() } : null
}

/** By which measures are the same: width, case and white space aside. */
export function measureKey(measure: string): string {
  return folded(measure).replaceAll(' ', '')
}

const slight: readonly string[] = ['about', 'equivalent']

/**
 * All of a figure that a word on it and another rests on; "about" and "equivalent" change nothing.
 * Figures that say the same share it.
 */
export function saidBy({ value, valueTo, unit, qualifiers, measure, asOf }: Figure): string {
  const sides = qualifiers.filter((qualifier) => !slight.includes(qualifier))
  return [measureKey(measure), asOf, value, valueTo, unit, sides.join(' ')].join('|')
}

/** What two figures say, whichever comes first. */
export function pairKey(a: Figure, b: Figure): string {
  return [saidBy(a), saidBy(b)].toSorted().join('\n')
}

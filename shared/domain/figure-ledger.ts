import { significantDigits } from '#shared/domain/exact-number'
import { measureKey, pairKey, saidBy, type Figure, type PairDecision } from '#shared/domain/figure'
import { figureVerdict, type FigureVerdict } from '#shared/domain/figure-verdict'
import { inTime } from '#shared/domain/time'
import { grouped } from '#shared/grouped'

/** Two figures of one measure that do not say the very same. They stand for all that say what they say. */
export type FigurePair = Readonly<{
  key: string
  first: Figure
  second: Figure
  verdict: FigureVerdict
  /** All that was decided of it, oldest first. */
  decided: readonly PairDecision[]
  /** What holds of it now. */
  decision: PairDecision | null
  /**
   * Two figures of another measure that give one number for just the two dates of this pair: one of the
   * dates may be wrong. Null for any pair but one of different dates and numbers.
   */
  sameBeside: readonly [Figure, Figure] | null
  /** A conflict on which nothing was decided. */
  isOpen: boolean
}>

/** The figures of one measure, by what they say and then in time, and every pair of what they say. */
export type MeasureGroup = Readonly<{
  key: string
  /** As the figure that was added first words it. */
  measure: string
  figures: readonly Figure[]
  pairs: readonly FigurePair[]
}>

/** The ledger, measures in the order in which they came. */
export function ledgerOf(figures: readonly Figure[]): readonly MeasureGroup[] {
  const inOrder = figures.toSorted((a, b) => inTime(a.createdAt, b.createdAt))
  const measures = [...grouped(inOrder, ({ measure }) => measureKey(measure))]
  const groups = measures.map(([key, own]) => {
    const statements = [...grouped(own, saidBy).values()]
    const decisions = grouped(
      own.flatMap((figure) => figure.decisions),
      ({ judged }) => judged,
    )
    return {
      key,
      measure: own[0]?.measure ?? '',
      figures: statements.flat(),
      pairs: pairsOf(
        statements.flatMap(([first]) => first ?? []),
        decisions,
      ),
    }
  })
  const steady = steadyPairs(groups)
  return groups.map((group) => ({
    ...group,
    pairs: group.pairs.map((pair) => ({ ...pair, sameBeside: besideOf(pair, steady) })),
  }))
}

/** How many conflicts of a case nobody has settled. */
export function openConflicts(groups: readonly MeasureGroup[]): number {
  return groups.reduce((sum, { pairs }) => sum + pairs.filter(({ isOpen }) => isOpen).length, 0)
}

function pairsOf(
  statements: readonly Figure[],
  decisions: ReadonlyMap<string, readonly PairDecision[]>,
): readonly FigurePair[] {
  return statements.flatMap((second, at) =>
    statements.slice(0, at).map((first) => {
      const key = pairKey(first, second)
      const decided = (decisions.get(key) ?? []).toSorted((a, b) => inTime(a.at, b.at))
      const last = decided.at(-1)
      const decision = last && last.decision !== 'reopened' ? last : null
      const verdict = figureVerdict(first, second)
      const isOpen = verdict.verdict === 'conflict' && decision === null
      return { key, first, second, verdict, decided, decision, sameBeside: null, isOpen }
    }),
  )
}

const datesOf = ({ first, second }: FigurePair) =>
  [String(first.asOf), String(second.asOf)].toSorted().join(' ')

/** By their two dates, the pairs that give one number for both. */
function steadyPairs(groups: readonly MeasureGroup[]): ReadonlyMap<string, FigurePair> {
  const steady = groups
    .flatMap(({ pairs }) => pairs)
    .filter(({ verdict }) => verdict.verdict === 'different-date' && verdict.ground === 'equal')
  return new Map(steady.map((pair) => [datesOf(pair), pair]))
}

function besideOf(
  pair: FigurePair,
  steady: ReadonlyMap<string, FigurePair>,
): FigurePair['sameBeside'] {
  const { verdict } = pair
  if (verdict.verdict !== 'different-date' || verdict.ground === 'equal') return null
  const found = steady.get(datesOf(pair))
  return found ? [found.first, found.second] : null
}

/** The pairs in which a figure, or one that says the same, is one of the two. */
export function pairsWith(group: MeasureGroup, figure: Figure): readonly FigurePair[] {
  const said = saidBy(figure)
  return group.pairs.filter(({ first, second }) =>
    [first, second].some((one) => saidBy(one) === said),
  )
}

/**
 * Figures of other measures with the very same number: which of them is meant may be mixed up. Only for
 * numbers of at least two digits that are no zeros at their ends (48, not 3 or 300).
 */
export function alsoGivenFor(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  if (significantDigits(figure.value) < 2) return []
  return figures.filter(
    ({ value, unit, measure }) =>
      value === figure.value &&
      unit === figure.unit &&
      measureKey(measure) !== measureKey(figure.measure),
  )
}

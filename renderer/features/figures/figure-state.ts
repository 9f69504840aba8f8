import { saidBy, type Figure } from '#shared/domain/figure'
import { pairsWith, type FigurePair, type MeasureGroup } from '#shared/domain/figure-ledger'

/** How a figure stands beside others of its measure, the most pressing first. */
export const figureStates = [
  'conflict',
  'ask',
  'doubt',
  'set-aside',
  'preferred',
  'both',
  'rounding',
  'truncation',
  'converted',
  'within',
  'same',
  'different-date',
  'different-measure',
  'only',
] as const
export type FigureState = (typeof figureStates)[number]

/** How `figure` stands beside the other of a pair. */
export function stateInPair(pair: FigurePair, figure: Figure): FigureState {
  const { decision, verdict } = pair
  if (decision?.decision === 'prefer') {
    return decision.preferred === saidBy(figure) ? 'preferred' : 'set-aside'
  }
  if (decision?.decision === 'both' || decision?.decision === 'ask') return decision.decision
  if (pair.sameBeside) return 'doubt'
  return verdict.verdict === 'same' && verdict.ground === 'within' ? 'within' : verdict.verdict
}

/** How a figure stands in its measure: the most pressing of how it stands beside each of the others. */
export function stateOf(figure: Figure, group: MeasureGroup): FigureState {
  const said = saidBy(figure)
  const isRepeated = group.figures.filter((one) => saidBy(one) === said).length > 1
  const states = new Set<FigureState>([
    ...pairsWith(group, figure).map((pair) => stateInPair(pair, figure)),
    isRepeated ? 'same' : 'only',
  ])
  return figureStates.find((state) => states.has(state)) ?? 'only'
}

import { z } from 'zod'

/**
 * How a sentence of a draft stands, from the weakest to the strongest: this order is the rule. The weakest
 * state among what a sentence rests on is its own.
 *
 * What has nothing behind it comes first, then what the evidence speaks against, what is no longer as it
 * was, what is not decided, what holds in part, and what holds. A sentence that cites nothing stands by what
 * the reporter says it is (the last five but one); `plain` asks for nothing.
 */
export const GateState = z.enum([
  'needs-source',
  'off-record',
  'contradicted',
  'unsupported',
  'drop',
  'recheck',
  'conflicting',
  'unverifiable',
  'hold',
  'open',
  'single',
  'context',
  'partly',
  'notfact',
  'cited',
  'confirmed',
  'reason',
  'opinion',
  'observed',
  'known',
  'transition',
  'plain',
])
export type GateState = z.infer<typeof GateState>

const strength = new Map(GateState.options.map((state, at) => [state, at]))

/** The weakest of some states; `plain` of none. */
export function weakestOf(states: Iterable<GateState>): GateState {
  let weakest: GateState = 'plain'
  for (const state of states) {
    if ((strength.get(state) ?? 0) < (strength.get(weakest) ?? 0)) weakest = state
  }
  return weakest
}

/** Whether a sentence that stands so has something left to do before it is printed. */
export function isWeak(state: GateState): boolean {
  return (strength.get(state) ?? 0) < (strength.get('notfact') ?? 0)
}

/** How a sentence stood when the reporter last looked at it: what it rested on, and how that stood. */
export const SeenSentence = z.object({
  text: z.string(),
  /** `words` are those of the claim or passage then; what was kept by an older version has none. */
  grounds: z.array(
    z.object({ id: z.string(), state: GateState, words: z.string().nullable().optional() }),
  ),
})
export type SeenSentence = z.infer<typeof SeenSentence>

import type { CheckedDraft } from '#shared/check/checked-draft'
import type { DeskFinding } from '#shared/check/desk-finding'
import { type JudgedFindings, keyOf, whatIsSettled } from '#shared/check/settled-findings'
import { type GateState, weakestOf } from '#shared/domain/gate-state'
import type { PassageFate } from '#shared/domain/impact'
import type { Settlement } from '#shared/domain/settlement'
import type { Citation, CitationTarget, CitedPassage } from '#shared/export/citation'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { passagesOf } from '#shared/export/references'

/** Something that a sentence rests on, and how it stands. */
export type Ground = Readonly<{
  /** Of the claim or passage. */
  id: string
  kind: CitationTarget['kind']
  /** Its words; null where it was removed. */
  text: string | null
  state: GateState
  /** How it stands apart from what became of its passages. */
  calm: GateState
  /** What became of its passages in newer captures (rule 2). */
  fates: readonly PassageFate[]
}>

/** How a sentence stands and why. */
export type Gate = Readonly<{
  sentence: number
  text: string
  state: GateState
  grounds: readonly Ground[]
  /** What the reporter said the sentence is, where it cites nothing. */
  byHand: Settlement | null
}>

/** What a sentence rests on, each claim and passage once, in the order of its marks. */
export function groundsOf(
  { document, troubled }: Pick<CheckedDraft, 'document' | 'troubled'>,
  { citations }: Pick<NumberedSentence, 'citations'>,
  targets: readonly CitationTarget[],
): readonly Ground[] {
  const grounds = new Map<string, Ground>()
  for (const mark of citations) {
    const [target, citation] = [targets[mark - 1], document.citations[mark - 1]]
    if (!target || !citation) continue
    const id = target.kind === 'claim' ? target.claimId : target.passageId
    if (!grounds.has(id)) grounds.set(id, groundOf(id, target.kind, citation, troubled))
  }
  return [...grounds.values()]
}

function groundOf(
  id: string,
  kind: CitationTarget['kind'],
  citation: Citation,
  troubled: CheckedDraft['troubled'],
): Ground {
  const passages = passagesOf(citation)
  const fates = passages.flatMap(({ passageId }) => troubled.get(passageId) ?? [])
  const calm = weakestOf(statesOf(citation, passages))
  const state = fates.length > 0 ? weakestOf([calm, 'recheck']) : calm
  return { id, kind, text: wordsOf(citation), state, calm, fates }
}

function statesOf(citation: Citation, passages: readonly CitedPassage[]): readonly GateState[] {
  if (passages.length === 0) return ['needs-source']
  const barred: readonly GateState[] = passages.some(({ terms }) => terms === 'off-record')
    ? ['off-record']
    : []
  if (citation.cites !== 'claim') return [...barred, 'cited']
  const { work, finding, use } = citation.claim
  const states: GateState[] = [...barred, finding]
  if (use === 'hold' || use === 'drop') states.push(use)
  if (work === 'recheck') states.push('recheck')
  return states
}

function wordsOf(citation: Citation): string | null {
  if (citation.cites === 'missing') return null
  if (citation.cites === 'claim') return citation.claim.text
  const { part } = citation.passage
  return part.kind === 'text' ? part.quotation : part.description
}

/** A sentence with what it rests on. */
export type Grounded = Readonly<{
  sentence: NumberedSentence
  grounds: readonly Ground[]
  isHeading: boolean
}>

/**
 * How each sentence stands: the weakest of its grounds. What the reporter answered for a sentence weighs
 * no longer in it; what is known of a claim does until the claim is changed. One that cites nothing
 * needs a source where the desk check asks for one, unless the reporter said what it is.
 */
export function gatesOf(
  grounded: readonly Grounded[],
  { open, settled }: JudgedFindings,
  settlements: readonly Settlement[],
): readonly Gate[] {
  const asked = bySentence(open.map(({ finding }) => finding))
  const answered = bySentence(settled.map(({ finding }) => finding))
  const byKey = new Map(settlements.map((one) => [keyOf(one), one]))
  const held = new Map(
    settled.flatMap(({ finding, settlement }) =>
      finding.rule === 'uncited' ? [[finding.sentence, settlement] as const] : [],
    ),
  )
  return grounded.map(({ sentence: { number, text, citations }, grounds, isHeading }) => {
    const gate = { sentence: number, text, grounds, byHand: null }
    if (citations.length > 0) {
      const isAnswered = answered.get(number)?.includes('source-changed') ?? false
      const states = grounds.map(({ state, calm }) => (isAnswered ? calm : state))
      return { ...gate, state: weakestOf(states) }
    }
    if (isHeading) return { ...gate, state: 'plain' }
    const byHand = held.get(number) ?? byKey.get(keyOf(whatIsSettled(asUncited(gate)))) ?? null
    if (byHand) return { ...gate, byHand, state: byHand.as }
    const needs = asked.get(number)?.includes('uncited') ?? false
    return { ...gate, state: needs ? 'needs-source' : 'plain' }
  })
}

/** A sentence of which nothing asks for a source, as what the reporter says of it is kept. */
export function asUncited({ sentence, text }: Pick<Gate, 'sentence' | 'text'>): DeskFinding {
  return { rule: 'uncited', sentence, text, triggers: [] }
}

function bySentence(findings: readonly DeskFinding[]) {
  const rules = new Map<number, DeskFinding['rule'][]>()
  for (const { sentence, rule } of findings) {
    const known = rules.get(sentence)
    if (known) known.push(rule)
    else rules.set(sentence, [rule])
  }
  return rules
}

import type { DeskFinding } from '#shared/check/desk-finding'
import type { Settlement } from '#shared/domain/settlement'
import { canonicalJson, type Json } from '#shared/text/canonical-json'
import { likeness, pairsOf } from '#shared/text/likeness'

/** A finding that waits for the reporter; `before` is what settled it until its sentence or what was found changed. */
export type OpenFinding = Readonly<{ finding: DeskFinding; before: Settlement | null }>
export type SettledFinding = Readonly<{ finding: DeskFinding; settlement: Settlement }>

/** The findings of a draft, those that wait apart from those that are settled, each in its order. */
export type JudgedFindings = Readonly<{
  open: readonly OpenFinding[]
  settled: readonly SettledFinding[]
}>

/** From here on one sentence counts as another one rewritten: half of their neighbouring characters. */
const rewritten = 0.5

/**
 * Puts the reporter's answers to the findings. An answer holds for the same finding in the same words
 * wherever in the draft they stand. One that holds no longer is named with the finding of its rule whose
 * sentence is nearest to the one it was given for, with each answer once.
 */
export function judged(
  findings: readonly DeskFinding[],
  settlements: readonly Settlement[],
): JudgedFindings {
  const byKey = new Map(settlements.map((one) => [keyOf(one), one]))
  const held = findings.map((finding) => byKey.get(keyOf(whatIsSettled(finding))) ?? null)
  const lapsed = new Set(settlements.filter((one) => !held.includes(one)))
  const open: OpenFinding[] = []
  const settled: SettledFinding[] = []
  findings.forEach((finding, index) => {
    const settlement = held[index] ?? null
    if (settlement) {
      settled.push({ finding, settlement })
      return
    }
    const before = nearest(finding, lapsed)
    if (before) lapsed.delete(before)
    open.push({ finding, before })
  })
  return { open, settled }
}

/** What a settlement says of the finding it is for. */
export function whatIsSettled(
  finding: DeskFinding,
): Pick<Settlement, 'rule' | 'sentence' | 'found'> {
  const { rule, text, sentence: _number, ...found } = finding
  const placeless: Json = JSON.parse(JSON.stringify(found, withoutPlace))
  return { rule, sentence: text, found: canonicalJson(placeless) }
}

export const keyOf = ({ rule, sentence, found }: ReturnType<typeof whatIsSettled>) =>
  canonicalJson([rule, sentence, found])

/** Words before it move a finding without changing it; of a passage only its id and its words count. */
function withoutPlace(name: string, value: unknown): unknown {
  if (name === 'start' || name === 'end') return undefined
  if (name === 'marks' && Array.isArray(value)) return value.length
  if (name === 'passage' && typeof value === 'object' && value !== null && 'id' in value) {
    return value.id
  }
  return value
}

function nearest(finding: DeskFinding, lapsed: ReadonlySet<Settlement>): Settlement | null {
  const pairs = pairsOf(finding.text)
  let best: Settlement | null = null
  let most = rewritten
  for (const one of lapsed) {
    if (one.rule !== finding.rule) continue
    const alike = one.sentence === finding.text ? 1 : likeness(pairsOf(one.sentence), pairs)
    if (alike >= most) [best, most] = [one, alike]
  }
  return best
}

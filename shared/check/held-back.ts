import type { OpenFinding } from '#shared/check/settled-findings'
import type { DeskRule } from '#shared/domain/settlement'

/** What may harm somebody who had no say: an allegation told as fact, or without a reply (rule 3). */
const harmful: ReadonlySet<DeskRule> = new Set(['allegation-as-fact', 'no-reply'])

/**
 * The open findings that keep a draft from being exported for publication. Each is settled with a reason, or by
 * changing the sentence; the desk's form and the evidence pack are what a desk judges them by and are not held.
 */
export function heldBack(open: readonly OpenFinding[]): readonly OpenFinding[] {
  return open.filter(({ finding }) => harmful.has(finding.rule))
}

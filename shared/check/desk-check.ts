import { background } from '#shared/check/background'
import { checkMemory, type CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import type { DeskFinding } from '#shared/check/desk-finding'
import { cutOffPost } from '#shared/check/cut-off-post'
import { impossibleDate } from '#shared/check/impossible-date'
import { lostCitation } from '#shared/check/lost-citation'
import { muchQuoted } from '#shared/check/much-quoted'
import { nameMisspelt } from '#shared/check/name-misspelt'
import { notGiven } from '#shared/check/not-given'
import { offRecord } from '#shared/check/off-record'
import { quotations } from '#shared/check/quotations'
import { restsOn } from '#shared/check/rests-on'
import { saidByOther } from '#shared/check/said-by-other'
import { sourceChanged } from '#shared/check/source-changed'
import { uncited } from '#shared/check/uncited'

/**
 * What the desk would ask about a draft, in the order of its sentences. It says what was looked for and
 * not found; a draft without findings is not thereby right.
 */
export function deskCheck(
  draft: CheckedDraft,
  memory: CheckMemory = checkMemory(),
): readonly DeskFinding[] {
  const steps = deskCheckInSteps(draft, memory)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same sentence by sentence, for where keys must not wait for it. */
export function* deskCheckInSteps(
  draft: CheckedDraft,
  memory: CheckMemory,
): Generator<undefined, readonly DeskFinding[]> {
  const findings: DeskFinding[] = []
  for (const sentence of draft.sentences) {
    findings.push(
      ...lostCitation(draft, sentence),
      ...offRecord(draft, sentence),
      ...background(draft, sentence, memory),
      ...cutOffPost(draft, sentence),
      ...sourceChanged(draft, sentence),
      ...quotations(draft, sentence, memory),
      ...saidByOther(draft, sentence, memory),
      ...impossibleDate(draft, sentence, memory),
      ...nameMisspelt(draft, sentence, memory),
      ...notGiven(draft, sentence, memory),
      ...restsOn(draft, sentence),
      ...uncited(draft, sentence, memory),
    )
    yield
  }
  findings.push(...muchQuoted(draft, memory))
  memory.checkDone()
  return findings.toSorted((a, b) => a.sentence - b.sentence)
}

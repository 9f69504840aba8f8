import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import type { DeskFinding, Trigger } from '#shared/check/desk-finding'
import { triggersIn } from '#shared/check/triggers'
import { textOf } from '#shared/export/document'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/**
 * A sentence that states a figure, a date, what somebody said, or something of a party, and cites
 * nothing. Headings are left to what stands below them. What is set apart as a quotation is asked about
 * once, whole. A sentence whose marks all lead nowhere is left to the rule of lost citations.
 */
export function uncited(
  draft: CheckedDraft,
  { number, block: at, start, text, citations }: NumberedSentence,
  memory: CheckMemory,
): readonly DeskFinding[] {
  const block = draft.document.blocks[at]
  if (!block || citations.length > 0 || block.kind === 'heading') return []
  if (block.kind === 'quotation') {
    const whole = textOf(block)
    if (whole.slice(0, start).trim() !== '') return []
    const quoted: Trigger = { kind: 'quotation', text: whole, start: 0, end: whole.length }
    return [{ rule: 'uncited', sentence: number, text, triggers: [quoted] }]
  }
  const triggers = triggersIn(text, draft, memory).map((trigger) => ({
    ...trigger,
    start: trigger.start + start,
    end: trigger.end + start,
  }))
  return triggers.length > 0 ? [{ rule: 'uncited', sentence: number, text, triggers }] : []
}

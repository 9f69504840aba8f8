import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import type { DeskFinding, Trigger } from '#shared/check/desk-finding'
import { triggersIn } from '#shared/check/triggers'
import { textOf } from '#shared/export/document'
import type { NumberedSentence } from '#shared/export/numbered-sentences'

/**
 * A sentence that states a figure, a date, what somebody said, or something of a party, and cites
 * nothing. Headings are left to what stands below them. What is set apart as a quotation is asked about
 * once, whole. What the reporter tells of themselves (“I went …”, 私は…) needs none for its figures and dates. A
 * sentence whose marks all lead nowhere is left to the rule of lost citations.
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
  const isOwn = ofReporter.test(text)
  const triggers = triggersIn(text, draft, memory)
    .filter(({ kind }) => !isOwn || kind === 'quotation' || kind === 'party')
    .map((trigger) => ({ ...trigger, start: trigger.start + start, end: trigger.end + start }))
  return triggers.length > 0 ? [{ rule: 'uncited', sentence: number, text, triggers }] : []
}

const ofReporter =
  /^\s*(?:I(?:’d|’ve|'d|'ve)?\s|(?:私|わたし|僕|ぼく|筆者|記者)(?:は|が|も)(?!の))/u

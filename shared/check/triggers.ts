import { type CheckMemory, datesToldIn } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import type { Trigger } from '#shared/check/desk-finding'
import { isSpeech } from '#shared/check/speech'
import { figuresIn } from '#shared/text/figures'
import { partiesIn } from '#shared/text/parties'
import { quotationsIn } from '#shared/text/quotations'

/**
 * What in a sentence asks for a source, in its order: figures, dates, what somebody said, and the
 * case's parties. Of two that overlap the one that begins first is given, so that a figure in a
 * quotation is not told twice. Offsets are those of `text`.
 */
export function triggersIn(
  text: string,
  { parties, today }: Pick<CheckedDraft, 'parties' | 'today'>,
  memory: CheckMemory,
): readonly Trigger[] {
  const fixed = memory.triggers.of(`${today} ${text}`, () => wordless(text, today, memory))
  const named = partiesIn(text, parties).map(({ start, end }): Trigger => ({
    kind: 'party',
    text: text.slice(start, end),
    start,
    end,
  }))
  return apart([...fixed, ...named])
}

/** Those that depend on nothing but the words and the day. */
function wordless(text: string, today: string, memory: CheckMemory): readonly Trigger[] {
  const quotations = quotationsIn(text)
    .filter((quotation) =>
      isSpeech(quotation, text.slice(0, quotation.start), text.slice(quotation.end)),
    )
    .map(({ start, end }): Trigger => trigger('quotation', text, start, end))
  const figures = figuresIn(text).map(({ start, end }) => trigger('figure', text, start, end))
  const dates = datesToldIn(text, today, memory).map(({ start, end }) =>
    trigger('date', text, start, end),
  )
  return [...quotations, ...figures, ...dates]
}

function trigger(kind: Trigger['kind'], text: string, start: number, end: number): Trigger {
  return { kind, text: text.slice(start, end), start, end }
}

function apart(triggers: readonly Trigger[]): readonly Trigger[] {
  const kept: Trigger[] = []
  for (const next of triggers.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next)
  }
  return kept
}

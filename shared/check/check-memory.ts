import type { Trigger } from '#shared/check/desk-finding'
import type { NearName } from '#shared/check/misspelt-names'
import { type DateMention, datesIn } from '#shared/text/dates'
import type { FigureMention } from '#shared/text/figures'
import type { QuotationCheck } from '#shared/text/quote-check'

/** Gives the answer to a question, from memory where it was asked before. */
export type Remembered<Answer> = Readonly<{
  of: (question: string, answer: () => Answer) => Answer
  forget: () => void
}>

/**
 * What was worked out for sentences and quotations: between two checks of a draft nearly all stay as
 * they were. An answer depends on nothing but its question, and on captures, which never change.
 */
export type CheckMemory = Readonly<{
  triggers: Remembered<readonly Trigger[]>
  comparisons: Remembered<QuotationCheck>
  /** Of whole captures and of what the draft says. */
  figures: Remembered<readonly FigureMention[]>
  dates: Remembered<readonly DateMention[]>
  /** Of sentences, with the names that were sought. */
  names: Remembered<readonly NearName[]>
  /** What of a capture is looked at around a passage. */
  grounds: Remembered<Readonly<{ from: number; to: number }>>
  /** A check is done: what was asked for neither in it nor after it is forgotten at the next. */
  checkDone: () => void
}>

export function checkMemory(): CheckMemory {
  const triggers = remembered<readonly Trigger[]>()
  const comparisons = remembered<QuotationCheck>()
  const figures = remembered<readonly FigureMention[]>()
  const dates = remembered<readonly DateMention[]>()
  const names = remembered<readonly NearName[]>()
  const grounds = remembered<Readonly<{ from: number; to: number }>>()
  const all = { triggers, comparisons, figures, dates, names, grounds }
  return {
    ...all,
    checkDone: () => {
      for (const one of Object.values(all)) one.forget()
    },
  }
}

/** The dates of a sentence of the draft, which several rules look at. `today` is `YYYY-MM-DD`. */
export function datesToldIn(
  text: string,
  today: string,
  memory: Pick<CheckMemory, 'dates'>,
): readonly DateMention[] {
  return memory.dates.of(`${today} ${text}`, () => datesIn(text, { reference: today }))
}

function remembered<Answer extends object>(): Remembered<Answer> {
  let before = new Map<string, Answer>()
  let now = new Map<string, Answer>()
  return {
    of: (question, answer) => {
      const known = now.get(question) ?? before.get(question) ?? answer()
      now.set(question, known)
      return known
    },
    forget: () => {
      before = now
      now = new Map()
    },
  }
}

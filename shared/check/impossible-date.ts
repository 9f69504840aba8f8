import { type CheckMemory, datesToldIn } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import { inOwnWords } from '#shared/check/compared-quotation'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { type DateMention, datesIn } from '#shared/text/dates'

/**
 * Dates of a sentence that cannot be: days that no calendar has (2月30日), and weekdays that the date did not
 * fall on (2024年12月23日(火)); where no year is written, neither in the year that it is read in nor in the two
 * before or the one after. Words in quotation marks are another's.
 */
export function impossibleDate(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  memory: CheckMemory,
): readonly DeskFinding[] {
  if (draft.document.blocks[sentence.block]?.kind === 'quotation') return []
  const { number, text } = sentence
  const suspected = datesToldIn(text, draft.today, memory).filter(
    (date) => date.precision === 'impossible' || (date.weekdayConflict && !fitsBeside(date)),
  )
  const dates = inOwnWords(draft, sentence, suspected).map(
    ({ raw, start, end, edtf, precision }) => ({
      text: raw,
      start,
      end,
      // As the calendar has it, where the date is in one: 0 is Sunday.
      weekday: precision === 'impossible' ? null : weekdayOf(edtf),
      date: edtf?.slice(0, 10) ?? null,
    }),
  )
  return dates.length > 0 ? [{ rule: 'impossible-date', sentence: number, text, dates }] : []
}

/** Whether a date whose year nobody wrote falls on its weekday in one of the years beside. */
function fitsBeside({ raw, edtf, yearFrom }: DateMention): boolean {
  if (yearFrom === 'text' || yearFrom === 'short' || edtf === null) return false
  const year = Number(edtf.slice(0, 4))
  return [year - 2, year - 1, year + 1].some((other) =>
    datesIn(raw, { reference: `${other}${edtf.slice(4, 10)}` }).some(
      (read) => read.edtf?.startsWith(`${other}`) === true && !read.weekdayConflict,
    ),
  )
}

function weekdayOf(edtf: string | null): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(edtf ?? '')?.[0]
  return day ? new Date(`${day}T00:00:00Z`).getUTCDay() : null
}

import type { Reading } from '#shared/domain/reading'
import { datesIn } from '#shared/text/dates'

/** A whole date, its year stated, in a heading of a capture. `start` is in UTF-16 units of the reading text. */
export type HeadingDate = Readonly<{ captureId: string; start: number; raw: string; date: string }>

/** The dates that headings of captures state, in the order of each text. */
export function headingDates(
  readings: readonly Pick<Reading, 'id' | 'text' | 'blocks'>[],
): readonly HeadingDate[] {
  return readings.flatMap(({ id: captureId, text, blocks }) =>
    blocks.flatMap(({ kind, start, end }): readonly HeadingDate[] => {
      if (kind !== 'heading') return []
      // What is told from a day plays no part: only dates with a year of their own are taken.
      const dates = datesIn(text.slice(start, end), { reference: '2000' })
      return dates.flatMap(({ edtf, raw, yearFrom }) =>
        yearFrom === 'text' && edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)
          ? [{ captureId, start, raw, date: edtf }]
          : [],
      )
    }),
  )
}

const day = 24 * 60 * 60 * 1000

/**
 * Whether a heading's date is that of a post below it but for the year: the same day of the year, or one beside it
 * (zones), of another year. A heading that speaks of another day is no contradiction.
 */
export function hasWrongYear(heading: string, postedAt: string): boolean {
  const [year = 0, month = 1, date = 1] = heading.split('-').map(Number)
  const posted = Date.parse(postedAt)
  const own = new Date(posted).getUTCFullYear()
  const sameYear = [own - 1, own, own + 1].find(
    (near) => Math.abs(Date.UTC(near, month - 1, date, 12) - posted) <= 1.5 * day,
  )
  return sameYear !== undefined && sameYear !== year
}

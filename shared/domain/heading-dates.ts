import type { Reading } from '#shared/domain/reading'
import { datesIn } from '#shared/text/dates'

/** A day in a heading of a capture; null where the heading leaves its year out. `start` is in UTF-16 units of the text. */
export type HeadingDate = Readonly<{
  captureId: string
  start: number
  raw: string
  date: string | null
}>

/** The longest line that may head what follows though no markup says so, in UTF-16 units. */
const longestHead = 80

/**
 * The days that headings of captures state, in the order of each text. In text without markup a short line that begins
 * with a date heads what follows it.
 */
export function headingDates(
  readings: readonly Pick<Reading, 'id' | 'text' | 'blocks'>[],
): readonly HeadingDate[] {
  return readings.flatMap(({ id: captureId, text, blocks }) =>
    blocks.flatMap(({ kind, start, end }): readonly HeadingDate[] => {
      if (kind !== 'heading' && (kind !== 'paragraph' || end - start > longestHead)) return []
      // The reference gives no date of its own: only days that are written out count.
      return datesIn(text.slice(start, end), { reference: '2000' }).flatMap((found) => {
        const { edtf, raw, yearFrom } = found
        const isHead = kind === 'heading' || found.start === 0
        if (!isHead || edtf === null || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return []
        return [{ captureId, start, raw, date: yearFrom === 'text' ? edtf : null }]
      })
    }),
  )
}

const day = 24 * 60 * 60 * 1000

/**
 * Whether a heading's date is that of a post below it but for the year: the same day of the year, or one beside it
 * (zones), of another year. A heading that speaks of another day is no contradiction. `postedAt` is a day or an instant.
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

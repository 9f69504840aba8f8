import type { Reading } from '#shared/domain/reading'
import { grouped } from '#shared/grouped'
import { datesIn } from '#shared/text/dates'

/**
 * A day in a heading of a capture. `date` is null where the heading leaves its year out, `day` is `MM-DD`. `start` is in
 * UTF-16 units of the text.
 */
export type HeadingDate = Readonly<{
  captureId: string
  start: number
  raw: string
  date: string | null
  day: string
}>

/** What may stand before the date of a line that heads others: 【追記】, ■. */
const tags = /^(?:【[^】\n]{1,12}】|[■◆●▼▶・#*\s])*/u

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
        const lead = tags.exec(text.slice(start, end))?.[0].length ?? 0
        const isHead = kind === 'heading' || found.start === lead
        if (!isHead || edtf === null || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return []
        const date = yearFrom === 'text' ? edtf : null
        return [{ captureId, start, raw, date, day: edtf.slice(5) }]
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
  const posted = Date.parse(postedAt)
  const near = nearestYear(heading.slice(5), posted)
  return isSameDay(near, posted) && new Date(near).getUTCFullYear() !== Number(heading.slice(0, 4))
}

/** Whether noon of a day and a moment lie on one day, or on two that are beside one another (zones). */
const isSameDay = (noon: number, moment: number) => Math.abs(noon - moment) <= 1.5 * day

/** A post where it stands in a capture. `postedAt` is a day or an instant. */
export type PlacedPost = Readonly<{ captureId: string; start: number; postedAt: string }>

/** How many headings must have the day of the first post below them before one that has not is pointed at. */
const pattern = 3

/**
 * The headings of which the first post below is of another day, in captures whose headings otherwise have the day of
 * the first post below them, with the day as it lies nearest to the post. At least three must, and more than do not.
 */
export function strayHeadings(
  headings: readonly HeadingDate[],
  posts: readonly PlacedPost[],
): readonly Readonly<{ raw: string; date: string; post: PlacedPost }>[] {
  const captures = grouped(headings, ({ captureId }) => captureId)
  return [...captures].flatMap(([captureId, all]) => {
    const own = posts
      .filter((post) => post.captureId === captureId)
      .toSorted((a, b) => a.start - b.start)
    const pairs = all.flatMap((heading, at) => {
      const until = all[at + 1]?.start ?? Infinity
      const post = own.find(({ start }) => heading.start < start && start < until)
      if (!post) return []
      const posted = Date.parse(post.postedAt)
      const date = nearestYear(heading.day, posted)
      const isSame = isSameDay(date, posted)
      return [{ raw: heading.raw, date: new Date(date).toISOString().slice(0, 10), post, isSame }]
    })
    const stray = pairs.filter(({ isSame }) => !isSame)
    const fitting = pairs.length - stray.length
    if (fitting < pattern || fitting <= stray.length) return []
    return stray.map(({ raw, date, post }) => ({ raw, date, post }))
  })
}

/** Noon of a day of the year in that year which brings it nearest to a moment, both in ms since 1970. */
function nearestYear(monthDay: string, moment: number): number {
  const [month = 1, date = 1] = monthDay.split('-').map(Number)
  const year = new Date(moment).getUTCFullYear()
  const noons = [year - 1, year, year + 1].map((near) => Date.UTC(near, month - 1, date, 12))
  return noons.reduce((best, one) =>
    Math.abs(one - moment) < Math.abs(best - moment) ? one : best,
  )
}

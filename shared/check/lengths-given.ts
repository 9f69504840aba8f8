import { partsOf } from '#shared/text/dates-given'
import type { DateMention } from '#shared/text/dates'
import type { FigureMention } from '#shared/text/figures'

const dayMs = 86_400_000
/** More dates than these are not put to one another. */
const most = 12

/**
 * Whether a length of time is that between two dates of a source, the first and last day or month counted or not:
 * "from June 2024 to May 2025" gives twelve months. Months need dates to the month, days and weeks to the day.
 */
export function givesLength(
  source: readonly Pick<DateMention, 'edtf'>[],
  { value, valueTo, unit }: Pick<FigureMention, 'value' | 'valueTo' | 'unit'>,
): boolean {
  const length = Number(value)
  if (valueTo !== null || !Number.isInteger(length)) return false
  const dates = source.flatMap(({ edtf }) => partsOf(edtf)).slice(0, most)
  return dates.some((first, at) =>
    dates.slice(at + 1).some((last) => isBetween(first, last, length, unit)),
  )
}

function isBetween(first: string, last: string, length: number, unit: string | null): boolean {
  switch (unit) {
    case 'day':
    case 'week': {
      if (first.length < 10 || last.length < 10) return false
      const days = Math.abs(Date.parse(last) - Date.parse(first)) / dayMs
      const asked = unit === 'week' ? length * 7 : length
      return days === asked || days + 1 === asked
    }
    case 'month':
    case 'year': {
      if (first.length < 7 || last.length < 7) return false
      const months = Math.abs(monthOf(last) - monthOf(first))
      const asked = unit === 'year' ? length * 12 : length
      return months === asked || months + 1 === asked
    }
    default:
      return false
  }
}

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

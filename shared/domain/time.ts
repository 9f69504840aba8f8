import { z } from 'zod'

/** An instant as ISO 8601 with its offset, such as `2026-11-22T09:14:00+09:00`. */
export const Instant = z.iso.datetime({ offset: true })

/** A date as people give it, in EDTF level 0: a year, a month, a day, or a full instant. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)

/**
 * `date` as an instant in the offset of `offsetMinutes` east of UTC, to the millisecond: of two things
 * done in one second it is known which came first. Whole seconds are written without a fraction.
 */
export function instant(date: Date, offsetMinutes = -date.getTimezoneOffset()): string {
  const local = new Date(date.getTime() + offsetMinutes * 60_000).toISOString()
  const sign = offsetMinutes < 0 ? '-' : '+'
  const two = (n: number) => String(n).padStart(2, '0')
  const size = Math.abs(offsetMinutes)
  return `${local.slice(0, -1).replace('.000', '')}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The order of two instants in time, earlier first, whatever their offsets. For sorting. */
export function inTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b)
}

import { instant } from '#shared/domain/time'

/**
 * A date as mail (RFC 5322) and JavaScript print it, as an `Instant` in the offset it was printed with;
 * null for what is none.
 */
export function printedInstant(date: string | undefined): string | null {
  const time = Date.parse(date ?? '')
  if (Number.isNaN(time)) return null
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)\s*(\(.*\))?$/.exec(date ?? '') ?? []
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return instant(new Date(time), sign === '-' ? -offset : offset)
}

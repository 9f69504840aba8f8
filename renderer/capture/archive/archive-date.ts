/**
 * A date as archives write it (W3C-DTF in UTC, or fourteen digits) as an `Instant` in UTC; null for anything else.
 */
export function archiveDate(written: unknown): string | null {
  if (typeof written !== 'string' || written.length > 40) return null
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(written)
  const text = digits ? `${digits.slice(1, 4).join('-')}T${digits.slice(4).join(':')}Z` : written
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`)
  if (Number.isNaN(time)) return null
  return new Date(time).toISOString().replace('.000Z', 'Z')
}

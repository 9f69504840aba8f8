import { writable } from '#shared/export/writable'

// What a spreadsheet takes for a formula, in the full width of Japanese keyboards too.
const formula = /^[\s]*[=+\-@＝＋－＠]/

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes it for another
 * coding. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = writable(value)
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

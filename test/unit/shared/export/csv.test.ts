import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '#shared/export/csv'

/** Reads CSV as RFC 4180 has it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends every row with CR LF', () => {
    expect(
      toCsv([
        ['a', 1],
        ['b,"c"', 2],
      ]),
    ).toBe('\ufeffa,1\r\n"b,""c""",2\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1+1', '＠x', '\n=1', '\r=1'])(
    'disarms what a spreadsheet would run: %j',
    (words) => {
      expect(readCsv(toCsv([[words]]).slice(1))[0]?.[0]).toMatch(/^'/)
    },
  )

  it('reads back to the same words, whatever they are', () => {
    const words = fc.stringMatching(/^[a-z",\n 日本]*$/).filter((one) => !/^\s*[=+@-]/.test(one))
    const table = fc.array(fc.array(words, { minLength: 1 }), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(toCsv(rows).slice(1))).toEqual(rows)
      }),
    )
  })
})

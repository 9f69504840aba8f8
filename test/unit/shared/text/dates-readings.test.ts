import { describe, expect, it } from 'vitest'
import { datesIn } from '#shared/text/dates'
import { languages, readingsIn, type Reading } from '../../../fixtures/readings/readings'

const read = ({ text, reference }: Reading) =>
  datesIn(text, { reference }).map(({ start: _start, end: _end, ...rest }) => rest)

describe.each(languages)('the dates of the %s corpus', (language) => {
  it('are read as a reader reads them, every one', () => {
    const readings = readingsIn(language)
    const wrong = readings.flatMap((reading) => {
      const got = read(reading)
      return JSON.stringify(sorted(got)) === JSON.stringify(sorted(reading.dates))
        ? []
        : [{ text: reading.text, got, expected: reading.dates }]
    })
    expect(readings.length).toBeGreaterThanOrEqual(150)
    expect(wrong, `${wrong.length} of ${readings.length} misread`).toEqual([])
  })
})

const sorted = (list: readonly object[]) =>
  list.map((one) => Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))

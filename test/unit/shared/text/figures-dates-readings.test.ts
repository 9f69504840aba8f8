import { describe, expect, it } from 'vitest'
import { datesIn } from '#shared/text/dates'
import { figuresIn } from '#shared/text/figures'
import { readingsIn, type Reading } from '../../../fixtures/readings/readings'

/** What the parsers read, without what the corpus does not write down. */
function read({ text, reference }: Reading) {
  const figures = figuresIn(text).map(
    ({ start: _start, end: _end, lastNonZero: _last, ...rest }) => rest,
  )
  const dates = datesIn(text, { reference }).map(({ start: _start, end: _end, ...rest }) => rest)
  return { figures, dates }
}

const expected = ({ figures, dates }: Reading) => ({ figures, dates })
const sorted = (list: readonly object[]) =>
  list.map((one) => Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))

function isRight(reading: Reading): boolean {
  const [got, wanted] = [read(reading), expected(reading)]
  return (
    JSON.stringify([sorted(got.figures), sorted(got.dates)]) ===
    JSON.stringify([sorted(wanted.figures), sorted(wanted.dates)])
  )
}

describe.each([
  ['ja', 208, 0],
  ['en', 178, 0],
  ['second', 164, 11],
] as const)('the corpus %s of %d sentences', (corpus, sentences, misread) => {
  const readings = readingsIn(corpus)
  const unknown = readings.filter(({ missed }) => missed === null)
  const known = readings.filter(({ missed }) => missed !== null)

  it('is read as a reader reads it', () => {
    expect(readings).toHaveLength(sentences)
    const wrong = unknown
      .filter((reading) => !isRight(reading))
      .map((reading) => ({ text: reading.text, got: read(reading), expected: expected(reading) }))
    expect(wrong).toEqual([])
  })

  it(`but for ${misread} sentences, whose reasons are told`, () => {
    expect(known.map(({ text }) => text)).toHaveLength(misread)
    expect(known.filter(isRight).map(({ text }) => text)).toEqual([])
  })
})

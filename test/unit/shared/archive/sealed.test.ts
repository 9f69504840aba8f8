import { expect, it } from 'vitest'
import { sealed } from '../../../../shared/archive/sealed'
import { aCapture, aReading } from '../../../support/nouns'

const text = (row: Parameters<typeof sealed>[0]) => new TextDecoder().decode(sealed(row))

it('where a capture is filed is not sealed, and what it is is', () => {
  const capture = aCapture()
  expect(text({ ...capture, sourceId: 'other', previousCaptureId: 'one' })).toBe(text(capture))
  expect(text({ ...capture, status: 404 })).not.toBe(text(capture))
  expect(text({ ...capture, transcriptOf: 'picture' })).not.toBe(text(capture))
  const reading = aReading()
  expect(text({ ...reading, sourceId: 'other' })).toBe(text(reading))
  expect(text({ ...reading, text: `${reading.text} ` })).not.toBe(text(reading))
})

it('a field that older records do not have changes nothing while it is empty', () => {
  const capture = aCapture()
  expect(text(Object.assign({}, capture, { later: null, alsoLater: [] }))).toBe(text(capture))
  expect(text(Object.assign({}, capture, { later: 0 }))).not.toBe(text(capture))
})

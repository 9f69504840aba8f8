import { expect, it } from 'vitest'
import { captureOptions } from '../../../../../renderer/features/reader/capture-options'
import { translator } from '../../../../../shared/i18n/translate'
import { aCapture } from '../../../../support/nouns'

const en = translator('en')
const old = aCapture({ id: 'old', capturedAt: '2026-11-20T09:00:00+09:00' })
const transcript = aCapture({
  id: 'transcript',
  capturedAt: '2026-11-21T09:00:00+09:00',
  transcriptOf: 'old',
})
const now = aCapture({ id: 'now', capturedAt: '2026-11-22T09:00:00+09:00' })

it('captures are numbered from the oldest, and what was written down of them beside that', () => {
  const labels = captureOptions([now, transcript, old], en, 'en').map(({ label }) => label)
  expect(labels[0]).toMatch(/^Capture 2, newest: /u)
  expect(labels[1]).toMatch(/^Transcript 1, newest: /u)
  expect(labels[2]).toMatch(/^Capture 1: /u)
})

it('the same capture has the same number among its versions only', () => {
  const labels = captureOptions([now, old], en, 'en').map(({ label }) => label)
  expect(labels[0]).toMatch(/^Capture 2, newest: /u)
  expect(labels[1]).toMatch(/^Capture 1: /u)
})

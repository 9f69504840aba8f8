import { expect, it } from 'vitest'
import {
  canCaptureAgain,
  isLoggedInView,
  newestOf,
  versionsOf,
} from '../../../../shared/domain/capture'
import { aCapture, at } from '../../../support/nouns'

const picture = aCapture({ id: 'picture', method: 'file' })
const transcript = aCapture({ id: 'transcript', method: 'typed', transcriptOf: 'picture' })

it('a picture and what was written down of it are no versions of each other', () => {
  const newer = aCapture({ id: 'newer', method: 'file' })
  expect(versionsOf(newer, [newer, transcript, picture])).toEqual([newer, picture])
  expect(versionsOf(transcript, [newer, transcript, picture])).toEqual([transcript])
})

it('the newest is the one that was made last, whatever the order and the zone', () => {
  const early = aCapture({ id: 'early', capturedAt: '2026-11-22T09:00:00+09:00' })
  const late = aCapture({ id: 'late', capturedAt: '2026-11-22T01:00:00+00:00' })
  expect(newestOf([late, early])?.id).toBe('late')
  expect(newestOf([early, late])?.id).toBe('late')
  expect(newestOf([])).toBeNull()
})

it('what the reporter wrote in the app is not captured again, whatever kind it is said to be', () => {
  const note = aCapture({ method: 'typed' })
  expect(canCaptureAgain({ pending: null }, [note])).toBe(false)
  expect(canCaptureAgain({ pending: null }, [transcript, picture])).toBe(true)
  expect(canCaptureAgain({ pending: null }, [])).toBe(false)
  const pending = { url: null, fileName: null, since: at, failure: null }
  expect(canCaptureAgain({ pending }, [picture])).toBe(false)
})

it('what was seen logged in last is told apart, whatever was written down of it since', () => {
  const seen = aCapture({ id: 'seen', method: 'browser', capturedAt: '2026-11-22T11:00:00+09:00' })
  const later = '2026-11-22T12:00:00+09:00'
  const written = { ...transcript, capturedAt: later }
  expect(isLoggedInView([written, seen, picture])).toBe(true)
  expect(isLoggedInView([aCapture({ method: 'address', capturedAt: later }), seen])).toBe(false)
  expect(isLoggedInView([])).toBe(false)
})

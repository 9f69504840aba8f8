import { describe, expect, it } from 'vitest'
import { canCaptureAgain, newestOf, versionsOf, whyByHand } from '../../../../shared/domain/capture'
import { aCapture, aSource, at } from '../../../support/nouns'

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

describe('a newer version', () => {
  const seen = aCapture({ id: 'seen', method: 'browser', capturedAt: '2026-11-22T11:00:00+09:00' })
  const late = '2026-11-22T12:00:00+09:00'

  it('is not fetched of what the browser showed last, whatever was written down of it since', () => {
    const written = { ...transcript, capturedAt: late }
    expect(whyByHand(aSource(), [written, seen, picture], true)).toBe('browser')
    const fetched = aCapture({ method: 'address', capturedAt: late })
    expect(whyByHand(aSource(), [fetched, seen], true)).toBeNull()
  })

  it('is not fetched without an address of the web, nor by a host that fetches nothing', () => {
    const nowhere = aSource({ url: 'file:///etc/passwd' })
    expect(whyByHand(nowhere, [picture], true)).toBe('noAddress')
    expect(whyByHand(nowhere, [picture], false)).toBe('noAddress')
    expect(whyByHand(aSource(), [picture], false)).toBe('cannot')
    expect(whyByHand(aSource(), [], true)).toBeNull()
  })
})

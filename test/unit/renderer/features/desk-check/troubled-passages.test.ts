import { describe, expect, it } from 'vitest'
import {
  newerCaptures,
  troubledAmong,
  type KnownFates,
} from '../../../../../renderer/features/desk-check/troubled-passages'
import type { Capture } from '../../../../../shared/domain/capture'
import type { Passage } from '../../../../../shared/domain/passage'
import { readingText } from '../../../../../shared/text/quote'
import { aCapture, aPassage, later, sha } from '../../../../support/nouns'

const byId = <T extends { id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]))
const newest = aCapture({ id: 'capture-2', capturedAt: later })
const newer = (passages: readonly Passage[], captures: readonly Capture[] = [newest, aCapture()]) =>
  newerCaptures(new Set(['passage-1', 'gone']), {
    passages: byId(passages),
    captures: byId(captures),
  }).map(({ passage, newestId }) => `${passage.id} ${newestId}`)

describe('cited passages of which there is a newer capture', () => {
  it('are those of an older one', () => {
    expect(newer([aPassage()])).toEqual(['passage-1 capture-2'])
    expect(newer([aPassage({ captureId: 'capture-2' })])).toEqual([])
  })

  it('are none once the reporter chose to keep the older wording', () => {
    expect(newer([aPassage({ keptBeside: 'capture-2' })])).toEqual([])
    expect(newer([aPassage({ keptBeside: 'capture-0' })])).toHaveLength(1)
  })

  it('are none for a picture of which something was written down since', () => {
    expect(newer([aPassage()], [{ ...newest, transcriptOf: 'capture-1' }, aCapture()])).toEqual([])
  })

  it('are none where no text could be read of the newest', () => {
    const unread = { ...newest, reading: { sha256: sha('c'), characters: 0, leftOut: 0 } }
    expect(newer([aPassage()], [unread, aCapture()])).toEqual([])
  })
})

it('what is troubled is found once, and again where its range was changed', () => {
  const known: KnownFates = new Map()
  const readings = new Map([['capture-2', readingText('The bridge was last inspected in June.')]])
  const run = (passage: Passage) => {
    const steps = troubledAmong(
      [{ passage, newestId: 'capture-2', alike: new Set() }],
      readings,
      known,
    )
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
  expect(run(aPassage()).get('passage-1')).toMatchObject({ state: 'changed' })
  run(aPassage())
  expect(known.size).toBe(1)
  const { selector } = aPassage()
  run(aPassage({ selector: { ...selector, exact: 'last inspected', end: 29 } }))
  expect(known.size).toBe(2)
})

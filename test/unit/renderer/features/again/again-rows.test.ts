import { describe, expect, it } from 'vitest'
import type { ClipItem } from '../../../../../renderer/clip-queue'
import { againRows, countsOf, fittingRows } from '../../../../../renderer/features/again/again-rows'
import { noFacts } from '../../../../../shared/domain/source'
import { aCapture, aSource, at, later } from '../../../../support/nouns'

const item = (id: string, state: ClipItem['state'], over: Partial<ClipItem> = {}): ClipItem => ({
  id,
  caseId: 'case-1',
  name: id,
  purpose: 'version',
  state,
  ...over,
})
const renewed = (text: 'same' | 'changed' | 'unread') =>
  ({
    step: 'renewed',
    captureId: 'c',
    previousId: 'b',
    text,
    impact: { same: 0, moved: 0, changed: 0, gone: 0, claims: 0 },
  }) as const

const muchLater = '2026-11-22T11:00:00+09:00'

const sources = [
  aSource({ id: 'new' }),
  aSource({ id: 'old', url: null, facts: noFacts() }),
  aSource({ id: 'stub', pending: { url: null, fileName: null, since: at, failure: null } }),
]
const captures = [
  aCapture({ id: '1', sourceId: 'old' }),
  aCapture({ id: '2', sourceId: 'new' }),
  aCapture({ id: '3', sourceId: 'new', capturedAt: later }),
]

describe('the sources that can be captured again', () => {
  it('have a capture, the one captured longest ago first, and say why they cannot be fetched', () => {
    const rows = againRows(sources, captures, [], true)
    expect(rows.map(({ source, byHand, newestAt }) => [source.id, byHand, newestAt])).toEqual([
      ['old', 'noAddress', at],
      ['new', null, later],
    ])
  })

  it('are none of what the reporter wrote', () => {
    const typed = captures.map((capture) => ({ ...capture, method: 'typed' as const }))
    expect(againRows(sources, typed, [], true)).toEqual([])
    const written = aCapture({ id: '4', sourceId: 'old', capturedAt: later, transcriptOf: '1' })
    expect(againRows(sources, [...captures, written], [], true)[0]?.newestAt).toBe(at)
  })

  it('are not fetched where the browser handed them over last', () => {
    const of = (method: 'browser' | 'address') =>
      againRows(
        sources,
        [...captures, aCapture({ sourceId: 'new', method, capturedAt: muchLater })],
        [],
        true,
      )
        .filter(({ source }) => source.id === 'new')
        .map(({ byHand }) => byHand)
    expect(of('browser')).toEqual(['browser'])
    expect(of('address')).toEqual([null])
  })

  it('are found by words of their name and address', () => {
    const rows = againRows(sources, captures, [], true)
    const fitting = (query: string) => fittingRows(rows, query).map(({ source }) => source.id)
    expect(fitting('NEWS bridge')).toEqual(['new'])
    expect(fitting('')).toHaveLength(2)
  })
})

describe('how far the work has come', () => {
  const counts = (items: readonly ClipItem[]) => countsOf(againRows(sources, captures, items, true))

  it('is counted by what came of each', () => {
    expect(counts([item('new', renewed('changed')), item('old', { step: 'waiting' })])).toEqual({
      all: 2,
      done: 1,
      changed: 1,
      same: 0,
      unread: 0,
      failed: 0,
    })
  })

  it('leaves out what was clipped in other ways', () => {
    expect(counts([item('new', renewed('same'), { purpose: 'filed' })])).toBeNull()
  })
})

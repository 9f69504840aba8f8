import { describe, expect, it } from 'vitest'
import type { Gate } from '../../../../shared/check/gate'
import { seenSentences } from '../../../../shared/check/gate-changes'
import type { GateState } from '../../../../shared/domain/gate-state'

const gate = (text: string, state: GateState, sentence = 1): Gate => ({
  sentence,
  text,
  state,
  byHand: null,
  grounds: [{ id: 'a', kind: 'claim', text: 'A claim', state, calm: state, fates: [] }],
})

describe('what was seen of sentences', () => {
  it('counts what is new as seen, and lights up what changes until it is seen', () => {
    const seen = seenSentences([])
    expect(seen.changes([gate('One.', 'confirmed')]).size).toBe(0)
    const now = gate('One.', 'recheck')
    expect(seen.changes([now]).get(1)).toMatchObject([{ from: 'confirmed' }])
    seen.see(now)
    expect(seen.changes([now]).size).toBe(0)
  })

  it('lights up what rests on a claim that is worded otherwise, and not what an older version kept', () => {
    const reworded = gate('One.', 'confirmed')
    const after: Gate = {
      ...reworded,
      grounds: reworded.grounds.map((one) => ({ ...one, text: 'Another claim' })),
    }
    const seen = seenSentences([])
    seen.changes([reworded])
    expect(seen.changes([after]).get(1)).toMatchObject([{ from: 'confirmed', worded: 'A claim' }])
    seen.see(after)
    expect(seen.changes([after]).size).toBe(0)
    const older = seenSentences([{ text: 'One.', grounds: [{ id: 'a', state: 'confirmed' }] }])
    expect(older.changes([after]).size).toBe(0)
  })

  it('outlives a restart, and goes out when what changed is taken back', () => {
    const before = [gate('One.', 'confirmed')]
    const first = seenSentences([])
    first.changes(before)
    const again = seenSentences(first.kept(before))
    expect(again.changes([gate('One.', 'recheck')]).size).toBe(1)
    expect(again.changes(before).size).toBe(0)
  })

  it('still lights up what the words before it swallowed for a moment', () => {
    const seen = seenSentences([])
    seen.changes([gate('One.', 'confirmed')])
    seen.changes([gate('「 One.', 'recheck')])
    expect(seen.changes([gate('One.', 'recheck')]).size).toBe(1)
    expect(seen.kept([gate('Two.', 'open')])).toEqual([])
  })
})

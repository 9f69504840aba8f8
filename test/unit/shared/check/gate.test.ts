import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskCheck } from '../../../../shared/check/desk-check'
import { asUncited, gatesOf, groundsOf } from '../../../../shared/check/gate'
import { changesIn, seenOf } from '../../../../shared/check/gate-changes'
import { judged, whatIsSettled } from '../../../../shared/check/settled-findings'
import type { Claim } from '../../../../shared/domain/claim'
import { GateState, weakestOf } from '../../../../shared/domain/gate-state'
import { fatesIn } from '../../../../shared/domain/impact'
import type { Settlement } from '../../../../shared/domain/settlement'
import type { CitationTarget } from '../../../../shared/export/citation'
import { describe as selectorOf } from '../../../../shared/text/quote'
import { checkedDraft } from '../../../support/checked'
import { aPassage, aSettlement } from '../../../support/nouns'

const reading = '費用は482億円とされる。'
const bay = { name: 'bay', reading }
const claim = (claimId: string): CitationTarget => ({ kind: 'claim', claimId })

function gatesIn(
  paragraphs: readonly string[],
  stands: Record<string, Partial<Claim>>,
  targets: readonly CitationTarget[],
  { now = null, settlements = [] }: { now?: string | null; settlements?: Settlement[] } = {},
) {
  const passage = aPassage({ id: 'p-bay', selector: selectorOf(reading, 3, 8) })
  const claims = Object.fromEntries(Object.keys(stands).map((id) => [id, ['bay']]))
  const draft = {
    ...checkedDraft(paragraphs, { cited: [bay], claims, stands }),
    troubled: new Map(
      now === null ? [] : fatesIn(now, [passage]).map((fate) => [fate.passage.id, fate]),
    ),
  }
  const grounded = draft.sentences.map((sentence) => ({
    sentence,
    grounds: groundsOf(draft, sentence, targets),
    isHeading: draft.document.blocks[sentence.block]?.kind === 'heading',
  }))
  return gatesOf(grounded, judged(deskCheck(draft), settlements), settlements)
}

const confirmed = { finding: 'confirmed', use: 'ok' } as const

describe('the gate', () => {
  it('gives a sentence the weakest state among the claims it rests on, and says of which', () => {
    const [gate] = gatesIn(
      ['市が払う[=a][=b]。'],
      { a: confirmed, b: { finding: 'single', use: 'ok' } },
      [claim('a'), claim('b')],
    )
    expect(gate?.state).toBe('single')
    expect(gate?.grounds.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'confirmed'],
      ['b', 'single'],
    ])
  })

  it('needs a source where the desk check asks for one, and nothing where it does not', () => {
    const gates = gatesIn(['# 3億円の橋', '費用は3億円だ。', '橋は古い。'], {}, [])
    expect(gates.map(({ state }) => state)).toEqual(['plain', 'needs-source', 'plain'])
  })

  it('is at its weakest where a mark leads nowhere', () => {
    const [gate] = gatesIn(['市が払う[=a][=gone]。'], { a: confirmed }, [claim('a'), claim('gone')])
    expect(gate?.state).toBe('needs-source')
    expect(gate?.grounds.find(({ id }) => id === 'gone')?.text).toBeNull()
  })

  it('takes the reporter’s word for a sentence without a source, asked for or not', () => {
    const draft = checkedDraft(['費用は3億円だ。'])
    const found = deskCheck(draft)[0]
    if (!found) throw new Error('nothing found')
    const settlements = [
      aSettlement({ ...whatIsSettled(found), as: 'observed' }),
      aSettlement({
        id: 'two',
        ...whatIsSettled(asUncited({ sentence: 2, text: '橋は古い。' })),
        as: 'opinion',
      }),
    ]
    const gates = gatesIn(['費用は3億円だ。', '橋は古い。'], {}, [], { settlements })
    expect(gates.map(({ state, byHand }) => [state, byHand?.as])).toEqual([
      ['observed', 'observed'],
      ['opinion', 'opinion'],
    ])
  })

  it('asks to check again when one digit is another in a new capture, until that is answered', () => {
    const now = '費用は480億円とされる。'
    const stands = { a: confirmed }
    const [before] = gatesIn(['市が払う[=a]。'], stands, [claim('a')])
    const [after] = gatesIn(['市が払う[=a]。'], stands, [claim('a')], { now })
    if (!before || !after) throw new Error('no gate')
    expect(after.state).toBe('recheck')
    expect(changesIn(after, seenOf(before))).toMatchObject([
      { from: 'confirmed', ground: { id: 'a', state: 'recheck', fates: [{ words: '480億円' }] } },
    ])
    expect(changesIn(before, seenOf(before))).toEqual([])
    expect(changesIn(after, undefined)).toEqual([])
  })
})

const state = fc.constantFrom(...GateState.options)

describe('the weakest of states', () => {
  it('is never stronger for one more, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(state), state, (states, one) => {
        const place = (of: GateState) => GateState.options.indexOf(of)
        const weakest = weakestOf([...states, one])
        expect(place(weakest)).toBeLessThanOrEqual(place(weakestOf(states)))
        expect(weakestOf([one, ...states.toReversed()])).toBe(weakest)
      }),
    )
  })
})

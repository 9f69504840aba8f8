import { describe, expect, it } from 'vitest'
import { checkMemory } from '#shared/check/check-memory'
import { deskCheck, deskCheckInSteps } from '#shared/check/desk-check'
import { checkedDraft } from '../../../support/checked'
import { aParty } from '../../../support/nouns'

const bay = { name: 'bay', reading: '課長は「点検は三年間行っていない」と述べた。' }
const parties = [aParty({ names: [{ text: '港湾局', reading: '' }] })]
const paragraphs = [
  '# 橋の三年',
  '費用は3億円だ。課長は「点検は二年間行っていない」と述べた[bay]。',
  '港湾局は黙る[gone]。橋は古い。',
]
const draft = checkedDraft(paragraphs, { cited: [bay], parties })

describe('the desk check', () => {
  it('asks in the order of the sentences, in their words', () => {
    expect(
      deskCheck(draft).map(({ rule, sentence, text }) => `${sentence} ${rule} ${text}`),
    ).toEqual([
      '2 uncited 費用は3億円だ。',
      '3 quotation 課長は「点検は二年間行っていない」と述べた。',
      '4 lost-citation 港湾局は黙る。',
    ])
  })

  it('finds nothing in an empty draft', () => {
    expect(deskCheck(checkedDraft([]))).toEqual([])
  })

  it('comes to the same in steps, one a sentence, and with a memory', () => {
    const memory = checkMemory()
    for (const _again of [1, 2, 3]) {
      const steps = deskCheckInSteps(draft, memory)
      let count = 0
      let step = steps.next()
      for (; !step.done; step = steps.next()) count += 1
      expect(count).toBe(draft.sentences.length)
      expect(step.value).toEqual(deskCheck(draft))
    }
  })
})

describe('a mark that leads nowhere', () => {
  const marksIn = (paragraph: string, claims = {}) =>
    deskCheck(checkedDraft([paragraph], { cited: [bay], claims })).map((finding) =>
      finding.rule === 'lost-citation' ? finding.marks : finding.rule,
    )

  it('cites what is gone', () => {
    expect(marksIn('橋は古い[gone]。')).toEqual([[1]])
    expect(marksIn('橋は古い[=gone]。')).toEqual([[1]])
  })

  it('cites a claim without evidence', () => {
    expect(marksIn('橋は古い[=bare]。', { bare: [] })).toEqual([[1]])
    expect(marksIn('橋は古い[=full]。', { full: ['bay'] })).toEqual([])
  })

  it('is named among those that lead somewhere', () => {
    expect(marksIn('橋は古い[bay][gone]。')).toEqual([[2]])
  })
})

describe('the memory of a check', () => {
  it('answers what it was asked in this check or the last one', () => {
    const { triggers, checkDone } = checkMemory()
    let worked = 0
    const ask = () =>
      triggers.of('橋', () => {
        worked += 1
        return []
      })
    ask()
    ask()
    checkDone()
    ask()
    expect(worked).toBe(1)
    checkDone()
    checkDone()
    ask()
    expect(worked).toBe(2)
  })

  it('forgets how quotations compare as it forgets what sentences hold', () => {
    const { comparisons, checkDone } = checkMemory()
    let worked = 0
    const ask = () =>
      comparisons.of('橋', () => {
        worked += 1
        return { verdict: 'exact', start: 0, end: 1, difference: [] }
      })
    ask()
    checkDone()
    ask()
    checkDone()
    checkDone()
    ask()
    expect(worked).toBe(2)
  })
})

describe('what was said off the record', () => {
  const off = { name: 'off', reading: '水門は四月に開く。', terms: 'off-record' } as const
  const on = { name: 'on', reading: '水門は古い。', terms: 'on-record' } as const
  const quiet = { name: 'quiet', reading: '水門は重い。', terms: 'not-for-attribution' } as const
  const marksIn = (paragraph: string, claims = {}) =>
    deskCheck(checkedDraft([paragraph], { cited: [off, on, quiet], claims })).map((finding) =>
      finding.rule === 'off-record' ? finding.marks : finding.rule,
    )

  it('is named where a sentence cites it, or a claim that rests on it among others', () => {
    expect(marksIn('水門は開く[on][off]。')).toEqual([[2]])
    expect(marksIn('水門は開く[=both]。', { both: ['on', 'off'] })).toEqual([[1]])
  })

  it('is nothing else that was said, whether it may be named or not', () => {
    expect(marksIn('水門は古く[on]、重い[quiet]。')).toEqual([])
  })
})

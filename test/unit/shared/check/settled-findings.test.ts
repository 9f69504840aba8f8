import { describe, expect, it } from 'vitest'
import { deskCheck } from '../../../../shared/check/desk-check'
import { judged, whatIsSettled } from '../../../../shared/check/settled-findings'
import type { Settlement } from '../../../../shared/domain/settlement'
import { checkedDraft } from '../../../support/checked'
import { aSettlement } from '../../../support/nouns'

const bay = { name: 'bay', reading: '課長は「点検は三年間行っていない」と述べた。' }
const found = (...paragraphs: string[]) => deskCheck(checkedDraft(paragraphs, { cited: [bay] }))

/** An answer to each finding of these paragraphs. */
const answersTo = (...paragraphs: string[]): readonly Settlement[] =>
  found(...paragraphs).map((finding, at) =>
    aSettlement({ id: `answer-${at}`, ...whatIsSettled(finding) }),
  )
const said = (settlements: readonly Settlement[], ...paragraphs: string[]) => {
  const { open, settled } = judged(found(...paragraphs), settlements)
  return {
    open: open.map(({ finding, before }) => [finding.text, before?.id ?? null]),
    settled: settled.map(({ finding, settlement }) => [finding.text, settlement.id]),
  }
}

const cost = '費用は3億円だ。'
const quoted = '課長は「点検は二年間行っていない」と述べた[bay]。'
const bare = quoted.replace('[bay]', '')

describe('an answer to a finding', () => {
  it('holds for the same finding in the same words, wherever they have come to stand', () => {
    const answers = answersTo(cost + quoted)
    expect(said(answers, '橋は古い。', `前置き。${cost}`, `前置き。${quoted}`)).toEqual({
      open: [],
      settled: [
        [cost, 'answer-0'],
        [bare, 'answer-1'],
      ],
    })
  })

  it('holds no longer when the sentence changes, and is named with the one it has become', () => {
    expect(said(answersTo(cost), '費用は4億円だ。')).toEqual({
      open: [['費用は4億円だ。', 'answer-0']],
      settled: [],
    })
  })

  it('holds no longer when something else is found in the same words', () => {
    const [answer] = answersTo(quoted)
    const other = { ...bay, reading: '課長は「点検は四年間行っていない」と述べた。' }
    const changed = deskCheck(checkedDraft([quoted], { cited: [other] }))
    expect(judged(changed, answer ? [answer] : []).open).toMatchObject([{ before: answer }])
  })

  it('is no answer to another rule, nor named with a sentence that is another', () => {
    const [answer] = answersTo(cost)
    const wrong = aSettlement({ ...answer, rule: 'quotation' })
    expect(said([wrong], cost).open).toEqual([[cost, null]])
    expect(said(answersTo(cost), '港湾局は1月5日に会見する。').open).toEqual([
      ['港湾局は1月5日に会見する。', null],
    ])
  })

  it('is named with one finding only, the nearest in turn', () => {
    const answers = answersTo(cost)
    expect(said(answers, '費用は4億円だ。', '費用は5億円だ。').open).toEqual([
      ['費用は4億円だ。', 'answer-0'],
      ['費用は5億円だ。', null],
    ])
  })

  it('holds for every sentence of the same words', () => {
    expect(said(answersTo(cost), cost, cost).settled).toHaveLength(2)
  })
})

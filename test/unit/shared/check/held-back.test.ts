import { expect, it } from 'vitest'
import { deskCheck } from '../../../../shared/check/desk-check'
import { heldBack } from '../../../../shared/check/held-back'
import { judged, whatIsSettled } from '../../../../shared/check/settled-findings'
import { checkedDraft } from '../../../support/checked'

it('holds an allegation that is told as fact back until that is settled, and nothing else', () => {
  const draft = checkedDraft(['町は費用を隠していた[=hid]。', '費用は999億円だった[page]。'], {
    cited: [{ name: 'page', reading: '費用は3億円だった。' }],
    claims: { hid: ['page'] },
    stands: { hid: { kind: 'allegation', use: 'attrib' } },
  })
  const findings = deskCheck(draft)
  expect(findings.map(({ rule }) => rule)).toEqual(['allegation-as-fact', 'figure-not-given'])
  const held = heldBack(judged(findings, []).open)
  expect(held.map(({ finding }) => finding.rule)).toEqual(['allegation-as-fact'])
  const settled = held.map(({ finding }) => ({
    id: 's',
    caseId: 'case-1',
    draftId: 'draft-1',
    ...whatIsSettled(finding),
    as: 'reason' as const,
    reason: 'The court found so',
    settledAt: '2026-11-22T09:14:00+09:00',
  }))
  expect(heldBack(judged(findings, settled).open)).toEqual([])
})

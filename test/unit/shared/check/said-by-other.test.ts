import { describe, expect, it } from 'vitest'
import { checkMemory } from '../../../../shared/check/check-memory'
import { saidByOther } from '../../../../shared/check/said-by-other'
import { partyOf } from '../../../fixtures/drafts/draft-fixture'
import { checkedDraft } from '../../../support/checked'

const parties = [
  partyOf('mori', ['森本悠子', '森本氏', 'Ms Mori']),
  partyOf('kuno', ['久野正人', '久野氏', 'Mr Kuno']),
]

function said(sentence: string, reading: string) {
  const draft = checkedDraft([sentence], { cited: [{ name: 'page', reading }], parties })
  const memory = checkMemory()
  return draft.sentences
    .flatMap((one) => saidByOther(draft, one, memory))
    .flatMap((finding) => (finding.rule === 'said-by-other' ? [finding.said] : []))
}

const page =
  '会議が開かれた。久野正人議員は「六年半も放っておいたということだ」と批判した。町は反論した。'

describe('words that are given to somebody else', () => {
  it('are told with both speakers', () => {
    expect(said('森本氏は「六年半も放っておいたということだ」と述べた[page]。', page)).toEqual([
      { draft: '森本悠子', source: '久野正人' },
    ])
    const english = 'The council met. “We waited for six long years,” said Mr Kuno. It adjourned.'
    expect(said('“We waited for six long years,” Ms Mori said[page].', english)).toEqual([
      { draft: '森本悠子', source: '久野正人' },
    ])
  })

  it.each([
    [
      'by the same, under another name',
      '久野氏は「六年半も放っておいたということだ」と述べた[page]。',
      page,
    ],
    ['by nobody who is named', '彼は「六年半も放っておいたということだ」と述べた[page]。', page],
    [
      'where the source names nobody',
      '森本氏は「六年半も放っておいたということだ」と述べた[page]。',
      '六年半も放っておいたということだ、と思う。久野正人議員は帰った。',
    ],
    ['that are other words', '森本氏は「六年半もかけて直したということだ」と述べた[page]。', page],
  ])('are not words said %s', (_, sentence, reading) => {
    expect(said(sentence, reading)).toEqual([])
  })
})

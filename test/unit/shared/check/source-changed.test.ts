import { describe, expect, it } from 'vitest'
import { deskCheck } from '../../../../shared/check/desk-check'
import { fatesIn, type PassageFate } from '../../../../shared/domain/impact'
import { describe as selectorOf } from '../../../../shared/text/quote'
import { checkedDraft } from '../../../support/checked'
import { aPassage } from '../../../support/nouns'

const reading = '費用は482億円とされる。'
const passage = aPassage({ id: 'p-bay', selector: selectorOf(reading, 3, 8) })
const troubled = (now: string) =>
  new Map(fatesIn(now, [passage]).map((fate): [string, PassageFate] => [fate.passage.id, fate]))

describe('a source that has changed since', () => {
  const draft = checkedDraft(['費用は482億円[bay]。', '市が払う[=cost]。', '橋は古い。'], {
    cited: [{ name: 'bay', reading }],
    claims: { cost: ['bay'] },
  })
  const found = (fates: ReadonlyMap<string, PassageFate>) =>
    deskCheck({ ...draft, troubled: fates }).filter(({ rule }) => rule === 'source-changed')

  it('is told of each sentence on it, by a mark for the passage or for a claim', () => {
    const findings = found(troubled('費用は480億円とされる。'))
    expect(findings.map(({ sentence }) => sentence)).toEqual([1, 2])
    expect(findings[0]).toMatchObject({ fates: [{ state: 'changed', words: '480億円' }] })
  })

  it('is not told where nothing is known to have changed', () => {
    expect(found(new Map())).toEqual([])
  })
})

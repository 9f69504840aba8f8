import { describe, expect, it } from 'vitest'
import { dateDifference, differingDates } from '../../../../shared/domain/claim-dates'
import type { Claim } from '../../../../shared/domain/claim'
import type { Evidence } from '../../../../shared/domain/evidence'
import { describe as selectorOf } from '../../../../shared/text/quote'
import { aClaim, aPassage, aSource, anEvidence } from '../../../support/nouns'

type Put = Readonly<{ words: string; note?: string; stance?: Evidence['stance'] }>

function rows(put: readonly Put[]) {
  const passages = put.map(({ words }, at) =>
    aPassage({
      id: `p${at}`,
      sourceId: 's',
      selector: selectorOf(words, 0, words.length),
    }),
  )
  const evidence = put.map(({ note = '', stance = 'supports' }, at) =>
    anEvidence({ id: `e${at}`, claimId: 'claim-1', passageId: `p${at}`, note, stance }),
  )
  return { passages, evidence, sources: [aSource({ id: 's' })] }
}

function differing(claim: Partial<Claim>, put: readonly Put[]) {
  const { passages, evidence, sources } = rows(put)
  const found = dateDifference(aClaim(claim), evidence, {
    passages: new Map(passages.map((one) => [one.id, one])),
    sources: new Map(sources.map((one) => [one.id, one])),
  })
  return found && { ...found, given: found.given.map(({ days }) => days.map(({ raw }) => raw)) }
}

const january = { words: '同社は1月28日に方針を示した。' }
const february = { words: 'The company set out its plan on February 6.' }

describe('dates of a claim that differ', () => {
  it('are those of evidence that does not give the claim’s own', () => {
    expect(differing({ concerns: '2025-02-06' }, [january, february])).toEqual({
      by: 'claim',
      given: [['1月28日']],
      isOpen: true,
    })
    expect(differing({ saidAt: '2025-01-28' }, [january, february])).toMatchObject({
      given: [['February 6']],
    })
  })

  it('are all that is dated where the claim has no date and two do not meet', () => {
    expect(differing({}, [january, february])).toMatchObject({
      by: 'evidence',
      given: [['1月28日'], ['February 6']],
      isOpen: true,
    })
  })

  it('are explained by a note, once the claim has a date', () => {
    const explained = { ...january, note: '発表の予告の日' }
    expect(differing({ concerns: '2025-02-06' }, [explained, february])).toMatchObject({
      isOpen: false,
    })
    expect(differing({}, [explained, february])).toMatchObject({ isOpen: true })
  })

  it.each<readonly [string, Partial<Claim>, readonly Put[]]>([
    [
      'one of a passage is it',
      { concerns: '2025-02-06' },
      [{ words: '1月28日に予告し、2月6日に示した。' }],
    ],
    ['the month is all that is known', { concerns: '2025-02' }, [february]],
    [
      'a stretch of time holds it',
      { concerns: '2025-02-06' },
      [{ words: '2025年2月4日から8日まで休んだ。' }],
    ],
    ['there is one date only', {}, [january, { words: '方針は示されていない。' }]],
    ['a year stands alone', { concerns: '2025-02-06' }, [{ words: '2023年の話だ。' }]],
    ['a day stands without its month', { concerns: '2025-02-06' }, [{ words: '28日に示した。' }]],
    ['it is told by the way', {}, [{ ...january, stance: 'context' }, february]],
  ])('are none where %s', (_, claim, put) => {
    expect(differing(claim, put)).toBeNull()
  })

  it('stand beside the claim in the timeline until they are explained', () => {
    const claims = [aClaim({ concerns: '2025-02-06' })]
    const one = rows([january, february])
    expect([...differingDates(claims, one.evidence, one.passages, one.sources)]).toMatchObject([
      ['claim-1', [{ raw: '1月28日' }]],
    ])
    const two = rows([{ ...january, note: '予告の日' }, february])
    expect([...differingDates(claims, two.evidence, two.passages, two.sources)]).toEqual([
      ['claim-1', []],
    ])
  })
})

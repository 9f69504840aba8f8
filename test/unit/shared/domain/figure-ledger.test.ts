import { describe, expect, it } from 'vitest'
import { pairKey, readFigure, saidBy, type Figure } from '../../../../shared/domain/figure'
import {
  alsoGivenFor,
  ledgerOf,
  openConflicts,
  pairsWith,
} from '../../../../shared/domain/figure-ledger'
import { aFigure, at, later } from '../../../support/nouns'

function figure(id: string, words: string, measure: string, asOf: string | null = null): Figure {
  const reading = readFigure(words)
  if (!reading) throw new Error(`${words} is not read`)
  return aFigure({ ...reading, id, measure, asOf })
}

const loss = figure('a', '312億円', '被害額')
const lossElsewhere = figure('b', '約312億円', '被害額')
const otherLoss = figure('c', '372億円', '被害額')
const word = {
  decision: 'prefer',
  preferred: saidBy(loss),
  reason: 'The firm says so',
  at,
} as const

describe('the ledger', () => {
  it('puts figures of one measure together, those that say the same beside each other', () => {
    const again = { ...loss, id: 'd' }
    const [group, other] = ledgerOf([loss, otherLoss, again, figure('e', '5人', '負傷者')])
    expect(group?.figures.map(({ id }) => id)).toEqual(['a', 'd', 'c'])
    expect(other?.measure).toBe('負傷者')
  })

  it('has one conflict for all that say the same two things', () => {
    const groups = ledgerOf([loss, { ...loss, id: 'x' }, otherLoss, { ...otherLoss, id: 'y' }])
    expect(openConflicts(groups)).toBe(1)
    expect(groups[0]?.pairs).toHaveLength(1)
  })

  it('counts no pair that agrees', () => {
    expect(openConflicts(ledgerOf([loss, lossElsewhere, figure('f', '310億円', '被害額')]))).toBe(0)
  })

  it('is settled by a word on what both say, wherever it is kept', () => {
    const settled = { ...otherLoss, decisions: [{ ...word, judged: pairKey(otherLoss, loss) }] }
    const groups = ledgerOf([loss, settled])
    expect(openConflicts(groups)).toBe(0)
    expect(groups[0]?.pairs[0]?.decision?.reason).toBe('The firm says so')
  })

  it('is open again when one of the two says something else', () => {
    const settled = { ...loss, decisions: [{ ...word, judged: pairKey(otherLoss, loss) }] }
    expect(openConflicts(ledgerOf([settled, figure('c', '373億円', '被害額')]))).toBe(1)
    expect(openConflicts(ledgerOf([{ ...settled, value: '31300000000' }, otherLoss]))).toBe(1)
  })

  it('is open again when the word is taken back', () => {
    const judged = pairKey(loss, otherLoss)
    const back = { decision: 'reopened', preferred: null, reason: '', at: later, judged } as const
    const groups = ledgerOf([{ ...loss, decisions: [back, { ...word, judged }] }, otherLoss])
    expect(openConflicts(groups)).toBe(1)
    expect(groups[0]?.pairs[0]?.decided.map(({ decision }) => decision)).toEqual([
      'prefer',
      'reopened',
    ])
  })

  it('points at two dates for which another measure has one number', () => {
    const [before, after] = ['2022-03', '2023-03']
    const groups = ledgerOf([
      figure('a', '26万口座', '口座数', after),
      figure('b', '27万口座', '口座数', before),
      figure('c', '305億円', '預かり資産', before),
      figure('d', '305億円', '預かり資産', after),
    ])
    const [accounts, assets] = groups
    expect(accounts?.pairs[0]?.sameBeside?.map(({ id }) => id)).toEqual(['c', 'd'])
    expect(assets?.pairs[0]?.sameBeside).toBeNull()
    const elsewhere = [figure('e', '305億円', '預かり資産', '2021-03')]
    const others = ledgerOf([...groups.flatMap((one) => one.figures).slice(0, 3), ...elsewhere])
    expect(others[0]?.pairs[0]?.sameBeside).toBeNull()
  })

  it('gives the pairs of a figure and of those that say what it says', () => {
    const [group] = ledgerOf([
      loss,
      { ...loss, id: 'x' },
      otherLoss,
      figure('f', '310億円', '被害額'),
    ])
    if (!group) throw new Error('no group')
    expect(pairsWith(group, { ...loss, id: 'x' })).toHaveLength(2)
  })
})

describe('a number that is also given for another measure', () => {
  const capital = figure('k', '310億円', '増資額')

  it('is found by value and unit', () => {
    const found = alsoGivenFor(figure('a', '310億円', '被害額'), [capital, loss])
    expect(found.map(({ id }) => id)).toEqual(['k'])
    expect(alsoGivenFor(figure('a', '310億ドル', '被害額'), [capital])).toEqual([])
  })

  it('is not looked for where it has one digit only', () => {
    const three = figure('a', '300人', '負傷者')
    expect(alsoGivenFor(three, [figure('b', '300人', '乗客')])).toEqual([])
  })
})

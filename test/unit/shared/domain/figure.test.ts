import { describe, expect, it } from 'vitest'
import { Figure, measureKey, readFigure, saidBy } from '../../../../shared/domain/figure'
import { aFigure } from '../../../support/nouns'

describe('a typed figure', () => {
  it('is read with all that it says', () => {
    expect(readFigure(' 約3,120万円 ')).toEqual({
      raw: '約3,120万円',
      value: '31200000',
      valueTo: null,
      unit: 'JPY',
      qualifiers: ['about'],
      lastSignificant: 4,
      lastNonZero: 5,
    })
  })

  it.each(['', 'the bridge', '12人と15社'])('is none where there is not just one: %s', (typed) => {
    expect(readFigure(typed)).toBeNull()
  })

  it('passes the schema of a figure', () => {
    for (const words of ['3分の1', '12〜15人', '▲0.4%', '数十億円', '4,502.9BTC']) {
      expect(Figure.safeParse(aFigure({ ...readFigure(words) })).success).toBe(true)
    }
  })
})

describe('what a figure says', () => {
  it('changes with the number, its qualifiers, its date and its measure, and with nothing else', () => {
    const said = saidBy(aFigure())
    const over: Partial<Figure>[] = [
      { value: '13' },
      { valueTo: '14' },
      { unit: 'tunnel' },
      { qualifiers: ['over'] },
      { asOf: '2024' },
      { measure: 'Bridges closed' },
    ]
    for (const one of over) expect(saidBy(aFigure(one))).not.toBe(said)
    expect(saidBy(aFigure({ qualifiers: ['about', 'equivalent'] }))).toBe(said)
    expect(saidBy(aFigure({ note: 'x', claimantId: 'p', raw: 'twelve' }))).toBe(said)
  })

  it('is of one measure whatever the width and the spaces', () => {
    expect(measureKey('Ｂｒｉｄｇｅｓ　closed')).toBe(measureKey('bridges closed'))
  })
})

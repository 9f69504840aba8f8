import { describe, expect, it } from 'vitest'
import { gapBetween, lineJoin } from '../../../../../renderer/capture/pdf/gap'

describe('between two pieces of a line', () => {
  it.each([
    ['the', 'town', 0.3, false, ' '],
    ['the', 'town', 0.05, false, ''],
    ['the', 'town', 0.05, true, ' '],
    ['港の', '橋', 0.3, true, ''],
    ['港の', '橋', 1, true, ' '],
    ['約', '482', 0.25, false, ''],
    ['Year', 'Cost', 3, false, '\t'],
  ])('%s and %s, %d ems apart', (before, after, distance, spaced, gap) => {
    expect(gapBetween(before, after, distance, spaced)).toBe(gap)
  })
})

describe('between two lines of a paragraph', () => {
  const never = () => false
  it.each([
    ['the town ad-', 'mitted it', '', 1],
    ['the Anglo-', 'Saxon one', '', 0],
    ['from 1990-', '1995', ' ', 0],
    ['the town', 'admitted it', ' ', 0],
    ['市は', '認めた', '', 0],
    ['費用は', '482', '', 0],
  ])('%s, %s', (before, after, gap, dropped) => {
    expect(lineJoin(before, after, never)).toEqual({ gap, dropped })
  })

  it('a hyphen stays where the word is written with it elsewhere', () => {
    const known = (word: string) => word === 'well-known'
    expect(lineJoin('a well-', 'known name', known)).toEqual({ gap: '', dropped: 0 })
    expect(lineJoin('a well-', 'built name', known)).toEqual({ gap: '', dropped: 1 })
  })
})

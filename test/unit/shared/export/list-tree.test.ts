import { describe, expect, it } from 'vitest'
import { type List, withLists } from '#shared/export/list-tree'

type Entry = readonly [sign: '-' | '1', depth: number, word: string]

const listed = ([sign, depth, word]: Entry) =>
  ({ kind: 'listed', ordered: sign === '1', depth, inlines: [word] }) as const
const paragraph = (word: string) => ({ kind: 'paragraph', inlines: [word] }) as const

/** A list in a few signs: (- a b) is one of bullets, what stands in brackets behind a word is in its entry. */
const told = ({ ordered, entries }: List<string>): string =>
  `(${[ordered ? '1' : '-', ...entries.map(({ inlines, inside }) => inlines.join('') + inside.map(told).join(''))].join(' ')})`

const shown = (blocks: Parameters<typeof withLists<string>>[0]) =>
  withLists(blocks).map((block) =>
    block.kind === 'list' ? told(block.list) : block.inlines.join(''),
  )

describe('listed blocks', () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    [
      'of one depth are one list',
      [
        ['-', 1, 'a'],
        ['-', 1, 'b'],
      ],
      ['(- a b)'],
    ],
    [
      'are two lists where the sign changes',
      [
        ['-', 1, 'a'],
        ['1', 1, 'b'],
      ],
      ['(- a)', '(1 b)'],
    ],
    [
      'hold the deeper ones behind them',
      [
        ['1', 1, 'a'],
        ['-', 2, 'b'],
        ['-', 2, 'c'],
        ['1', 1, 'd'],
      ],
      ['(1 a(- b c) d)'],
    ],
    [
      'hold two lists in one entry',
      [
        ['1', 1, 'a'],
        ['-', 2, 'b'],
        ['1', 2, 'c'],
      ],
      ['(1 a(- b)(1 c))'],
    ],
    [
      'hold three depths',
      [
        ['1', 1, 'a'],
        ['1', 2, 'b'],
        ['1', 3, 'c'],
        ['1', 2, 'd'],
        ['1', 1, 'e'],
      ],
      ['(1 a(1 b(1 c) d) e)'],
    ],
    [
      'take a step that is skipped for one',
      [
        ['1', 1, 'a'],
        ['-', 4, 'b'],
        ['-', 4, 'c'],
      ],
      ['(1 a(- b c))'],
    ],
    [
      'begin deep',
      [
        ['-', 3, 'a'],
        ['-', 3, 'b'],
      ],
      ['(- a b)'],
    ],
    [
      'are apart where the first is deeper than those behind it',
      [
        ['-', 2, 'a'],
        ['-', 2, 'b'],
        ['1', 1, 'c'],
        ['1', 1, 'd'],
      ],
      ['(- a b)', '(1 c d)'],
    ],
    ['are alone', [['-', 1, 'a']], ['(- a)']],
  ])('%s', (_, entries, lists) => {
    expect(shown(entries.map(listed))).toEqual(lists)
  })

  it('stay in their place among the others', () => {
    expect(
      shown([
        paragraph('x'),
        listed(['-', 1, 'a']),
        paragraph('y'),
        paragraph('z'),
        listed(['-', 1, 'b']),
      ]),
    ).toEqual(['x', '(- a)', 'y', 'z', '(- b)'])
    expect(shown([])).toEqual([])
    expect(shown([paragraph('x')])).toEqual(['x'])
  })
})

import { describe, expect, it } from 'vitest'
import { blockGroups, sheetsOf } from '../../../../../renderer/features/reader/block-groups'
import type { ReadingBlock } from '../../../../../shared/domain/reading'

let at = 0
const span = (length = 10) => ({ start: at, end: (at += length) })
const paragraph = (length?: number): ReadingBlock => ({ kind: 'paragraph', ...span(length) })
const point = (): ReadingBlock => ({ kind: 'listed', depth: 1, ordinal: null, ...span() })
const row = (table: number): ReadingBlock => ({ kind: 'row', table, cells: [], ...span() })
const heading = (level: number): ReadingBlock => ({ kind: 'heading', level, ...span() })

describe('blocks that are drawn together', () => {
  it('are the points of a list and the rows of a table, but not of two', () => {
    const groups = blockGroups([point(), point(), paragraph(), point(), row(1), row(1), row(2)])
    expect(
      groups.map((group) => {
        if (group.kind === 'list') return `list ${group.points.length}`
        if (group.kind === 'table') return `table ${group.rows.length}`
        return group.kind
      }),
    ).toEqual(['list 2', 'one', 'list 1', 'table 2', 'table 1'])
  })

  it('keep every block once and in order', () => {
    const blocks = [heading(1), point(), row(4), point(), paragraph(), row(4)]
    const kept = blockGroups(blocks).flatMap((group): readonly ReadingBlock[] => {
      if (group.kind === 'list') return group.points
      return group.kind === 'table' ? group.rows : [group.block]
    })
    expect(kept).toEqual(blocks)
  })

  it('have headings whose outline never skips a level', () => {
    const levels = [1, 4, 4, 2, 6, 3, 1]
    const depths = blockGroups(levels.map(heading)).map((group) =>
      group.kind === 'heading' ? group.depth : 0,
    )
    expect(depths).toEqual([2, 3, 4, 3, 4, 4, 2])
  })
})

describe('sheets', () => {
  it('of a short text are one', () => {
    expect(sheetsOf(blockGroups([paragraph(), paragraph()]))).toHaveLength(1)
  })
  it('of a long text are several, and hold all of it in order', () => {
    const groups = blockGroups(Array.from({ length: 60 }, () => paragraph(500)))
    const sheets = sheetsOf(groups)
    expect(sheets.length).toBeGreaterThan(4)
    expect(sheets.flatMap((sheet) => sheet.groups)).toEqual(groups)
  })
  it('give a block that is too long one of its own', () => {
    const sheets = sheetsOf(blockGroups([paragraph(10), paragraph(50_000), paragraph(10)]))
    expect(sheets.map(({ groups }) => groups.length)).toEqual([1, 1, 1])
  })
})

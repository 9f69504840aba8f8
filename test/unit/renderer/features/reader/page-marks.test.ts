import { expect, it } from 'vitest'
import type { DocumentPage } from '#shared/domain/page'
import { blockGroups } from '../../../../../renderer/features/reader/block-groups'
import { pageMarks } from '../../../../../renderer/features/reader/page-marks'

const page = (start: number, end: number): DocumentPage => ({
  start,
  end,
  label: null,
  width: 1,
  height: 1,
})
const groups = blockGroups([
  { kind: 'paragraph', start: 0, end: 3 },
  { kind: 'paragraph', start: 4, end: 7 },
  { kind: 'paragraph', start: 8, end: 11 },
])
const marks = (pages: readonly DocumentPage[]) => {
  const { before, last } = pageMarks(groups, pages)
  return [groups.map((group) => before.get(group) ?? []), last]
}

it('a page is marked before the first block that stands on it', () => {
  expect(marks([page(0, 7), page(8, 11)])).toEqual([[[0], [], [1]], []])
})

it('pages without text are marked with the page after them, or at the end', () => {
  expect(marks([page(0, 0), page(0, 3), page(3, 3), page(4, 11), page(11, 11)])).toEqual([
    [[0, 1], [2, 3], []],
    [4],
  ])
})

it('a page whose first block is shown elsewhere is marked before the next', () => {
  const { before } = pageMarks(groups.slice(1), [page(0, 11)])
  expect(before.get(groups[1]!)).toEqual([0])
})

it('what has no pages has no marks', () => {
  expect(marks([])).toEqual([[[], [], []], []])
})

import { describe, expect, it } from 'vitest'
import { pageOf, rowAfterKey, rowsToDraw } from '../../../../renderer/ui/row-keys'

const key = (name: string, more: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) =>
  ({ key: name, altKey: false, ctrlKey: false, metaKey: false, ...more }) as const

describe('the keys of a list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 8],
    ['PageUp', 7, 2],
    ['Home', 7, 0],
    ['End', 3, 9],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 7, 9],
    ['PageUp', 2, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', -1, 0],
  ])('%s leads from row %i to row %i, never out of the list', (name, at, to) => {
    expect(rowAfterKey(key(name), { at, count: 10, page: 5 })).toBe(to)
  })

  it('leaves every other key alone, and the arrows that belong to a command', () => {
    const list = { at: 3, count: 10, page: 5 }
    for (const name of ['Enter', 'Delete', 'a', 'ArrowLeft', 'toString']) {
      expect(rowAfterKey(key(name), list)).toBeNull()
    }
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
      expect(rowAfterKey(key('ArrowDown', { [held]: true }), list)).toBeNull()
    }
  })

  it('leads nowhere in an empty list', () => {
    expect(rowAfterKey(key('End'), { at: -1, count: 0, page: 5 })).toBeNull()
  })

  it('turn a page that keeps one row in sight, and at least one row', () => {
    expect(pageOf({ range: { startIndex: 10, endIndex: 19 } })).toBe(8)
    expect(pageOf({ range: { startIndex: 4, endIndex: 4 } })).toBe(1)
    expect(pageOf({ range: null })).toBe(1)
  })
})

describe('the rows that are drawn', () => {
  const range = { startIndex: 4, endIndex: 6, overscan: 1, count: 20 }

  it('are those in sight and the one the list points at, in order', () => {
    expect(rowsToDraw(range, 5)).toEqual([3, 4, 5, 6, 7])
    expect(rowsToDraw(range, 0)).toEqual([0, 3, 4, 5, 6, 7])
    expect(rowsToDraw(range, 19)).toEqual([3, 4, 5, 6, 7, 19])
    expect(rowsToDraw(range, -1)).toEqual([3, 4, 5, 6, 7])
  })
})

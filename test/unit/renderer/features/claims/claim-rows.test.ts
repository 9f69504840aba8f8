import { describe, expect, it } from 'vitest'
import { listed } from '../../../../../renderer/features/claims/list/claim-filter'
import { rowsOf, type ClaimRow } from '../../../../../renderer/features/claims/list/claim-rows'
import { aClaim } from '../../../../support/nouns'

const at = (hour: number, offset = '+09:00') => `2026-11-22T${hour}:00:00${offset}`
const all = listed(
  [
    aClaim({ id: 'old', createdAt: at(10), importance: 'high', finding: 'single' }),
    aClaim({ id: 'new', createdAt: at(12), importance: 'low' }),
    aClaim({ id: 'abroad', createdAt: at(10, '+00:00'), use: 'ok' }),
    aClaim({ id: 'middle', createdAt: at(11), importance: 'high' }),
  ],
  new Map(),
)
const told = (rows: readonly ClaimRow[]) =>
  rows.map((row) =>
    row.row === 'group' ? `${row.group.value} (${row.count})` : `${row.position} ${row.key}`,
  )

describe('the lines of the list', () => {
  it('are one run, newest first by the clock of the world', () => {
    expect(told(rowsOf(all, 'none', 'newest'))).toEqual(['1 abroad', '2 new', '3 middle', '4 old'])
  })

  it('come by importance, and among equals newest first', () => {
    expect(told(rowsOf(all, 'none', 'importance'))).toEqual([
      '1 middle',
      '2 old',
      '3 abroad',
      '4 new',
    ])
  })

  it('stand in groups in the order of the vocabulary, counted through', () => {
    expect(told(rowsOf(all, 'finding', 'newest'))).toEqual([
      'open (3)',
      '1 abroad',
      '2 new',
      '3 middle',
      'single (1)',
      '4 old',
    ])
    expect(told(rowsOf(all, 'use', 'importance'))).toEqual([
      'hold (3)',
      '1 middle',
      '2 old',
      '3 new',
      'ok (1)',
      '4 abroad',
    ])
  })

  it('are none of none', () => {
    expect(rowsOf([], 'finding', 'newest')).toEqual([])
  })
})

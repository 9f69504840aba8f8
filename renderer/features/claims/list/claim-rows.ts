import { Finding, Use, type Importance } from '#shared/domain/claim'
import type { ListedClaim } from './claim-filter'

export const groupings = ['finding', 'use', 'none'] as const
export type Grouping = (typeof groupings)[number]

export const sortings = ['newest', 'importance'] as const
export type Sorting = (typeof sortings)[number]

/** What the claims of a group have in common. */
export type Group =
  Readonly<{ by: 'finding'; value: Finding }> | Readonly<{ by: 'use'; value: Use }>

/** A line of the list: the head of a group, or a claim. */
export type ClaimRow =
  | Readonly<{ row: 'group'; key: string; group: Group; count: number }>
  | Readonly<{ row: 'claim'; key: string; listed: ListedClaim; position: number }>

const weight: Readonly<Record<Importance, number>> = { high: 0, normal: 1, low: 2 }

/** The lines of the list. Groups come in the order of the vocabulary, empty ones not at all. */
export function rowsOf(
  all: readonly ListedClaim[],
  grouping: Grouping,
  sorting: Sorting,
): readonly ClaimRow[] {
  const sorted = all.toSorted(
    (a, b) => (sorting === 'importance' ? byWeight(a, b) : 0) || byAge(a, b),
  )
  if (grouping === 'none') return claimRows(sorted, 0)
  const rows: ClaimRow[] = []
  let position = 0
  for (const group of groups(grouping)) {
    const claims = sorted.filter(({ claim }) => claim[group.by] === group.value)
    if (claims.length === 0) continue
    rows.push(
      { row: 'group', key: `group:${group.value}`, group, count: claims.length },
      ...claimRows(claims, position),
    )
    position += claims.length
  }
  return rows
}

function groups(grouping: 'finding' | 'use'): readonly Group[] {
  return grouping === 'finding'
    ? Finding.options.map((value) => ({ by: 'finding', value }))
    : Use.options.map((value) => ({ by: 'use', value }))
}

function claimRows(claims: readonly ListedClaim[], before: number): readonly ClaimRow[] {
  return claims.map((listed, index) => ({
    row: 'claim',
    key: listed.claim.id,
    listed,
    position: before + index + 1,
  }))
}

const byWeight = (a: ListedClaim, b: ListedClaim) =>
  weight[a.claim.importance] - weight[b.claim.importance]

const byAge = (a: ListedClaim, b: ListedClaim) =>
  Date.parse(b.claim.createdAt) - Date.parse(a.claim.createdAt)

import { waitsForReporter, type Claim } from '#shared/domain/claim'
import type { Party } from '#shared/domain/party'
import { folded } from '#shared/text/fold'

/** A claim as the list shows and searches it. */
export type ListedClaim = Readonly<{
  claim: Claim
  claimant: Party | null
  about: readonly Party[]
  /** What can be found by typing, folded. */
  words: string
}>

export const facets = ['finding', 'use', 'work', 'kind', 'party'] as const
export type Facet = (typeof facets)[number]

/** Of each facet any of the chosen values, and everything else at once. */
export type ClaimFilter = Readonly<Record<Facet, readonly string[]>> &
  Readonly<{ waiting: boolean; text: string }>

export const noFilter: ClaimFilter = {
  finding: [],
  use: [],
  work: [],
  kind: [],
  party: [],
  waiting: false,
  text: '',
}

/** Ties claims to their parties. A party that is gone is left out. */
export function listed(
  claims: readonly Claim[],
  parties: ReadonlyMap<string, Party>,
): readonly ListedClaim[] {
  return claims.map((claim) => {
    const claimant = parties.get(claim.claimantId ?? '') ?? null
    const about = claim.aboutIds.flatMap((id) => parties.get(id) ?? [])
    const names = [...about, ...(claimant ? [claimant] : [])].flatMap((party) =>
      party.names.flatMap(({ text, reading }) => [text, reading]),
    )
    return { claim, claimant, about, words: folded([claim.text, ...names].join('\n')) }
  })
}

/** The claims that the filter lets through, in their order. */
export function filtered(all: readonly ListedClaim[], filter: ClaimFilter): readonly ListedClaim[] {
  return all.filter(passes(filter))
}

/** How many claims each value of a facet would show while all the other filters stay as they are. */
export function countsOf(
  all: readonly ListedClaim[],
  filter: ClaimFilter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of all.filter(passes({ ...filter, [facet]: [] }))) {
    for (const value of valuesOf(one.claim, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** How many claims wait for the reporter while all the other filters stay as they are. */
export function waitingCount(all: readonly ListedClaim[], filter: ClaimFilter): number {
  return all.filter(passes({ ...filter, waiting: true })).length
}

export function isFiltering(filter: ClaimFilter): boolean {
  const { waiting, text } = filter
  return waiting || text.trim() !== '' || facets.some((facet) => filter[facet].length > 0)
}

function passes(filter: ClaimFilter): (one: ListedClaim) => boolean {
  const words = folded(filter.text).split(' ')
  return ({ claim, words: own }) =>
    (!filter.waiting || waitsForReporter(claim)) &&
    facets.every((facet) => hasAny(filter[facet], valuesOf(claim, facet))) &&
    words.every((word) => own.includes(word))
}

function hasAny(chosen: readonly string[], values: readonly string[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value))
}

/** A claim has one value of each facet, but every party that says it or that it is about. */
function valuesOf(claim: Claim, facet: Facet): readonly string[] {
  if (facet !== 'party') return [claim[facet]]
  return [...new Set([...(claim.claimantId ? [claim.claimantId] : []), ...claim.aboutIds])]
}

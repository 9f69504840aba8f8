import { describe, expect, it } from 'vitest'
import { groundOf } from '../../../../shared/domain/interest'
import { interestedSources, interestsOf } from '../../../../shared/domain/interests-of-source'
import { aCapture, anInterest, aSource, at, later } from '../../../support/nouns'

const older = anInterest({ key: 'older' })
const both = anInterest({ key: 'both' })
const newer = anInterest({ key: 'newer' })
const captures = [
  aCapture({ id: 'first', capturedAt: at, interests: [older, both] }),
  aCapture({ id: 'second', capturedAt: later, interests: [newer, { ...both, count: 2 }] }),
  aCapture({ id: 'other', sourceId: 'source-2', interests: [anInterest({ key: 'theirs' })] }),
]
const dismissal = (key: string) => ({ key, reason: 'quoted', at })

describe('the interest marks of a source', () => {
  it('are each there once, those of the newest capture first, whatever order they come in', () => {
    for (const some of [captures, captures.toReversed()]) {
      const found = interestsOf(aSource(), some)
      expect(found.map(({ mark, captureId, current }) => [mark.key, captureId, current])).toEqual([
        ['newer', 'second', true],
        ['both', 'second', true],
        ['older', 'first', false],
      ])
      expect(found[1]?.mark.count).toBe(2)
    }
  })

  it('have the reporter’s word on each, in every capture', () => {
    const source = aSource({ dismissedInterests: [dismissal('both'), dismissal('gone')] })
    const found = interestsOf(source, captures)
    expect(found.map(({ dismissed }) => dismissed?.reason ?? null)).toEqual([null, 'quoted', null])
  })
})

it('a source is interested until every mark of it is set aside', () => {
  const aside = (...keys: readonly string[]) =>
    interestedSources([aSource({ dismissedInterests: keys.map(dismissal) })], captures)
  expect([...aside()]).toEqual(['source-1'])
  expect([...aside('both', 'newer')]).toEqual(['source-1'])
  expect([...aside('both', 'newer', 'older')]).toEqual([])
  expect([...interestedSources([aSource()], [aCapture()])]).toEqual([])
})

it('tells a mark’s ground in the page’s own words and names', () => {
  const links = { key: 'k', count: 1, where: 'rest' as const, addresses: [] }
  const referral = { kind: 'referral' as const, name: 'tag', site: 'amazon.co.jp', ...links }
  expect(groundOf({ ...referral, by: 'parameter' })).toBe('tag= (amazon.co.jp)')
  expect(groundOf({ ...referral, by: 'network', name: 'A8.net', site: 'a8.net' })).toBe(
    'A8.net (a8.net)',
  )
  expect(groundOf({ kind: 'signup', by: 'words', party: 'ナギ証券', places: [], ...links })).toBe(
    'ナギ証券',
  )
  expect(groundOf(anInterest())).toBe('This post contains affiliate links.')
})

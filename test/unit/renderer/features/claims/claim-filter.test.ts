import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countsOf,
  facets,
  filtered,
  isFiltering,
  listed,
  noFilter,
  waitingCount,
  type ClaimFilter,
} from '../../../../../renderer/features/claims/list/claim-filter'
import { ClaimKind, Finding, Use, Work } from '../../../../../shared/domain/claim'
import { aClaim, aParty } from '../../../../support/nouns'

const parties = new Map([
  [
    'kato',
    aParty({
      id: 'kato',
      kind: 'person',
      names: [
        { text: '加藤', reading: 'かとう' },
        { text: 'Kato', reading: '' },
      ],
    }),
  ],
  ['works', aParty({ id: 'works' })],
])
const claims = [
  aClaim({ id: 'c1', text: '流出は４８２億円。', finding: 'single', claimantId: 'kato' }),
  aClaim({ id: 'c2', text: 'The bridge is closed.', use: 'ok', aboutIds: ['works', 'kato'] }),
  aClaim({ id: 'c3', work: 'recheck', finding: 'confirmed', kind: 'allegation' }),
  aClaim({ id: 'c4', claimantId: 'kato', aboutIds: ['kato'], finding: 'single' }),
]
const all = listed(claims, parties)
const ids = (filter: Partial<ClaimFilter>) =>
  filtered(all, { ...noFilter, ...filter }).map(({ claim }) => claim.id)

describe('filtering claims', () => {
  it('shows all of them while nothing is chosen', () => {
    expect(ids({})).toEqual(['c1', 'c2', 'c3', 'c4'])
    expect(isFiltering(noFilter)).toBe(false)
    expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false)
  })

  it.each([
    [{ finding: ['single'] }, ['c1', 'c4']],
    [{ finding: ['single', 'confirmed'] }, ['c1', 'c3', 'c4']],
    [{ use: ['ok'] }, ['c2']],
    [{ work: ['recheck'] }, ['c3']],
    [{ kind: ['allegation'] }, ['c3']],
    [{ party: ['works'] }, ['c2']],
    [{ party: ['kato'], finding: ['single'] }, ['c1', 'c4']],
    [{ waiting: true }, ['c2', 'c3']],
  ])('by %j shows %j', (filter, expected) => {
    expect(ids(filter)).toEqual(expected)
    expect(isFiltering({ ...noFilter, ...filter })).toBe(true)
  })

  it.each([
    ['482億', ['c1']],
    ['ＢＲＩＤＧＥ closed', ['c2']],
    ['カトウ', ['c1', 'c2', 'c4']],
    ['kato', ['c1', 'c2', 'c4']],
    ['kato bridge', ['c2', 'c4']],
    ['nobody', []],
  ])('by the words “%s” shows %j', (text, expected) => {
    expect(ids({ text })).toEqual(expected)
  })
})

describe('the counts beside the filters', () => {
  it('tell what each value would show, the filter of its own facet aside', () => {
    const filter = { ...noFilter, finding: ['single'], party: ['kato'] }
    expect(Object.fromEntries(countsOf(all, filter, 'finding'))).toEqual({ single: 2, open: 1 })
    expect(Object.fromEntries(countsOf(all, filter, 'party'))).toEqual({ kato: 2 })
  })

  it('count a claim once for a party that says it and that it is about', () => {
    expect(countsOf(all, noFilter, 'party').get('kato')).toBe(3)
  })

  it('count what waits under the other filters', () => {
    expect(waitingCount(all, { ...noFilter, use: ['ok'] })).toBe(1)
  })

  const some = fc.array(
    fc.record({
      finding: fc.constantFrom(...Finding.options),
      use: fc.constantFrom(...Use.options),
      work: fc.constantFrom(...Work.options),
      kind: fc.constantFrom(...ClaimKind.options),
      claimantId: fc.constantFrom(null, 'kato', 'works'),
    }),
    { maxLength: 20 },
  )
  const chosen = fc.record({
    finding: fc.subarray([...Finding.options]),
    use: fc.subarray([...Use.options]),
    work: fc.subarray([...Work.options]),
    kind: fc.subarray([...ClaimKind.options]),
    party: fc.subarray(['kato', 'works']),
    waiting: fc.boolean(),
    text: fc.constant(''),
  })

  it('are what choosing the value alone then shows', () => {
    fc.assert(
      fc.property(some, chosen, (claims, filter) => {
        const all = listed(
          claims.map((over, n) => aClaim({ id: `c${n}`, ...over })),
          parties,
        )
        for (const facet of facets) {
          for (const [value, count] of countsOf(all, filter, facet)) {
            expect(filtered(all, { ...filter, [facet]: [value] })).toHaveLength(count)
          }
        }
      }),
    )
  })
})

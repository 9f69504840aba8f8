import { describe, expect, it } from 'vitest'
import type { PostSighting } from '../../../../shared/domain/post'
import { strayHeadings } from '../../../../shared/domain/heading-dates'
import { postsOf } from '../../../../shared/domain/post-record'
import { noFacts, type Source } from '../../../../shared/domain/source'
import { timelineOf, type TimelineRows } from '../../../../shared/domain/timeline'
import { aCapture, aClaim, aPost, aSource } from '../../../support/nouns'

const tokyo = () => 9 * 60
const capturedAt = '2026-11-22T09:14:00+09:00'

const published = (page: string | null, over: Partial<Source> = {}) =>
  aSource({
    facts: {
      ...noFacts(),
      publishedAt: { page, own: null },
      title: { page: 'The lock', own: null },
    },
    ...over,
  })

function timeline(rows: Partial<TimelineRows>) {
  return timelineOf({ claims: [], sources: [], captures: [], posts: [], ...rows }, tokyo)
}
const seen = (post: Partial<PostSighting>, captureId: string) => ({
  post: aPost(post),
  captureId,
  sourceId: captureId.replace('capture', 'source'),
  capturedAt,
})
const ids = (rows: Partial<TimelineRows>) => timeline(rows).events.map(({ id }) => id)

describe('the timeline of a case', () => {
  it('keeps apart when a thing happened, was said, published and captured, in the order of time', () => {
    const rows = {
      claims: [aClaim({ concerns: '2024-05', saidAt: '2024-12-20' })],
      sources: [published('2024-12-24')],
      captures: [aCapture()],
    }
    expect(ids(rows)).toEqual([
      'happened claim-1',
      'said claim-1',
      'published source-1',
      'captured capture-1',
    ])
  })

  it('puts the longer first of two that begin together', () => {
    const claims = [
      aClaim({ id: 'day', concerns: '2024-01-01' }),
      aClaim({ id: 'year', concerns: '2024' }),
      aClaim({ id: 'open', concerns: '2024/..' }),
    ]
    expect(ids({ claims })).toEqual(['happened open', 'happened year', 'happened day'])
  })

  it('lists what has no date apart, a claim once, and no note for which nobody expects one', () => {
    const sources = [published(null), published(null, { id: 'note', kind: 'note' })]
    const { events, undated } = timeline({ claims: [aClaim()], sources })
    expect(events).toEqual([])
    expect(undated.map(({ id }) => id)).toEqual(['happened claim-1', 'published source-1'])
  })

  it('takes a conversation as said when it was held', () => {
    const talk = { who: 'A keeper', at: '2024-12-25', place: '', terms: 'background' } as const
    const sources = [published('2024-12-26', { kind: 'interview', talk })]
    expect(timeline({ sources }).events).toMatchObject([
      { id: 'said source-1', date: '2024-12-25' },
    ])
  })

  it('has a post once, at the time of its number, however many articles carry it', () => {
    const both = [seen({}, 'capture-1'), seen({ printed: 'December 24, 2024' }, 'capture-2')]
    const { events } = timeline({ posts: postsOf(both, [], new Set()) })
    expect(events).toMatchObject([{ kind: 'posted', date: '2024-12-23T15:30:12.345Z', beside: [] }])
    expect(events[0]?.span.from).toBe(Date.UTC(2024, 11, 24, 0, 30, 12, 345))
  })

  it('puts a printed date that cannot be beside it', () => {
    const posts = postsOf([seen({ printed: '2025年12月24日' }, 'capture-1')], [], new Set())
    expect(timeline({ posts }).events[0]?.beside).toMatchObject([
      { raw: '2025年12月24日', date: '2025-12-24' },
    ])
  })

  it('goes by the printed date where the number of a post is not known, and lists it apart without', () => {
    const printed = seen({ id: null, link: null, printed: '2024年12月23日' }, 'capture-1')
    const bare = seen({ id: null, link: null, printed: null, text: 'Else.' }, 'capture-2')
    const { events, undated } = timeline({ posts: postsOf([printed, bare], [], new Set()) })
    expect(events).toMatchObject([{ kind: 'posted', date: '2024-12-23' }])
    expect(undated).toMatchObject([{ kind: 'posted', label: '@lock_keeper Else.' }])
  })

  it('has a source that is a post itself as that post alone', () => {
    const own = published('2024-12-24', { url: aPost().link })
    const posts = postsOf([seen({}, 'capture-1')], [own], new Set())
    expect(ids({ sources: [own], posts })).toEqual([expect.stringMatching(/^posted x /)])
  })
})

it('sets the date of a heading beside a post below it that is of that day in another year', () => {
  const id = '1871225000000000000' // 2024-12-23T16:18:50Z
  const place = { start: 30, end: 60 }
  const posts = postsOf([seen({ id, printed: null, place }, 'capture-1')], [], new Set())
  const heading = {
    captureId: 'capture-1',
    raw: '2025年12月24日',
    date: '2025-12-24',
    day: '12-24',
  }
  const beside = (start: number, captureId = 'capture-1') =>
    timeline({ posts, headings: [{ ...heading, start, captureId }] }).events[0]?.beside.map(
      ({ date }) => date,
    )
  expect(beside(0)).toEqual(['2025-12-24'])
  expect(beside(70)).toEqual([])
  const yearless = { ...heading, start: 10, raw: '12月25日', date: null, day: '12-25' }
  const headings = [{ ...heading, start: 0 }, yearless]
  expect(timeline({ posts, headings }).events[0]?.beside).toEqual([])
  expect(beside(0, 'capture-2')).toEqual([])
})

describe('a heading of another day than the first post below it', () => {
  const day = (n: number) => `2025-01-${String(n).padStart(2, '0')}T03:00:00Z`
  const heading = (raw: string, monthDay: string, start: number) => ({
    captureId: 'c',
    raw,
    date: null,
    day: monthDay,
    start,
  })
  const headings = [
    heading('1月6日', '01-06', 0),
    heading('1月10日', '01-10', 20),
    heading('1月12日', '01-12', 40),
    heading('1月28日', '01-28', 60),
  ]
  const posts = [
    { captureId: 'c', start: 10, postedAt: day(6) },
    { captureId: 'c', start: 30, postedAt: day(10) },
    { captureId: 'c', start: 50, postedAt: day(12) },
    { captureId: 'c', start: 70, postedAt: '2025-02-04T01:00:00Z' },
    // Only the first below a heading is what it heads.
    { captureId: 'c', start: 80, postedAt: '2025-03-04T01:00:00Z' },
  ]

  it('is pointed at where the other headings have the day of theirs', () => {
    expect(strayHeadings(headings, posts)).toEqual([
      { raw: '1月28日', date: '2025-01-28', post: posts[3] },
    ])
  })

  it('says nothing where headings are of other days anyway, or of another capture', () => {
    expect(strayHeadings(headings.slice(1), posts)).toEqual([])
    expect(
      strayHeadings(
        headings,
        posts.map((post) => ({ ...post, captureId: 'd' })),
      ),
    ).toEqual([])
  })
})

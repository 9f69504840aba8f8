import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCutOff, type PostSighting } from '../../../../shared/domain/post'
import { postsOf, type SeenPost } from '../../../../shared/domain/post-record'
import { aSource } from '../../../support/nouns'

const number = '1871216745646133863'
const words = '水門の操作室と電話がつながりません。住民の方は川に近づかないでください。'

function seen(over: Partial<PostSighting> = {}, captureId = 'capture-1'): SeenPost {
  const text = over.text ?? words
  const post: PostSighting = {
    platform: 'x',
    form: 'text',
    handle: 'kako_bosai',
    displayName: '河口防災だより',
    id: null,
    text,
    cutOff: isCutOff(text),
    link: null,
    printed: 'December 24, 2024',
    place: { start: 0, end: text.length },
    ...over,
  }
  const sourceId = captureId.replace('capture', 'source')
  return { post, captureId, sourceId, capturedAt: '2026-11-22T09:14:00+09:00' }
}

const link = (id: string, host = 'twitter.com') => `https://${host}/kako_bosai/status/${id}`
const numbered = (id = number, over: Partial<PostSighting> = {}, captureId = 'capture-2') =>
  seen({ form: 'embed', id, link: link(id), ...over }, captureId)
const records = (...posts: SeenPost[]) => postsOf(posts, [], new Set())
const sizes = (...posts: SeenPost[]) => records(...posts).map((record) => record.seen.length)

describe('whether a text is cut off', () => {
  it.each([
    ['水門は…', true],
    ['https://t.co/ab…', true],
    ['The gate […]', true],
    ['The gate\nShow more', true],
    ['水門は さらに表示', true],
    ['The gate...', false],
    ['The gate… is open', false],
    ['A show more or less', false],
    ['水門です。 pic.twitter.com/Ab12', false],
    ['', false],
  ])('%s: %s', (text, cut) => expect(isCutOff(text)).toBe(cut))
})

describe('the posts of a case', () => {
  it('are one for one number, whatever the words and the handle of the time', () => {
    expect(
      sizes(numbered(), numbered(number, { text: '別の文言', handle: 'renamed' }, 'capture-3')),
    ).toEqual([2])
  })

  it('are one for the same words of one account, by NFKC and without white space', () => {
    const other = seen(
      { text: `${words.slice(0, 9)}\n ${words.slice(9)}`, handle: 'Kako_Bosai' },
      'c',
    )
    expect(sizes(seen(), other)).toEqual([2])
    expect(
      sizes(seen({ text: '482億円を失った' }), seen({ text: '４８２億円を失った' }, 'c')),
    ).toEqual([2])
    expect(sizes(seen(), seen({ handle: 'other' }, 'c'))).toEqual([1, 1])
    expect(sizes(seen(), seen({ platform: 'bluesky' }, 'c'))).toEqual([1, 1])
  })

  it('are one where one shows the beginning of the other', () => {
    const [record, none] = records(seen({ text: `${words.slice(0, 20)}…` }), numbered())
    expect(none).toBeUndefined()
    expect(record).toMatchObject({ text: words, cutOff: false, id: number, link: link(number) })
    expect(record?.time).toBe('2024-12-23T15:30:12.345Z')
    expect(sizes(seen({ text: words.slice(0, 20) }), numbered())).toEqual([1, 1])
    expect(sizes(seen({ text: `${words.slice(0, 5)}…` }), numbered())).toEqual([1, 1])
  })

  it('stay apart where the words begin two posts, and where the days do not fit', () => {
    const cut = seen({ text: `${words.slice(0, 20)}…` })
    const another = numbered('1871216745646133864', { text: `${words}続報。` }, 'capture-3')
    expect(sizes(cut, numbered(), another)).toEqual([1, 1, 1])
    expect(
      sizes(seen({ printed: 'January 10, 2025' }), seen({ printed: 'January 14, 2025' }, 'c')),
    ).toEqual([1, 1])
    expect(sizes(seen({ printed: 'December 23, 2024' }), numbered())).toEqual([2])
    expect(sizes(seen({ printed: null }), numbered())).toEqual([2])
  })

  it('are not drawn together by a beginning that two of them have', () => {
    const cut = seen({ text: `${words.slice(0, 20)}…` })
    const longer = seen({ text: `${words}続報。` }, 'capture-3')
    expect(sizes(cut, seen({}, 'capture-2'), longer)).toEqual([1, 1, 1])
    const later = seen({ text: `${words}続報。`, printed: 'January 14, 2025' }, 'capture-3')
    expect(sizes(cut, seen({}, 'capture-2'), later)).toEqual([2, 1])
  })

  it('are two for one number on two servers of Mastodon', () => {
    const toot = (host: string) =>
      numbered('114137158805094477', {
        platform: 'mastodon',
        link: `https://${host}/@moss/114137158805094477`,
      })
    expect(sizes(toot('garden.example'), toot('forest.example'))).toEqual([1, 1])
  })

  it('are two for one number of two accounts on Bluesky, where anyone can choose one', () => {
    const post = (handle: string) => numbered('3lqjiueq56k2d', { platform: 'bluesky', handle })
    expect(sizes(post('ines.example'), post('forger.example'))).toEqual([1, 1])
  })

  it('tell when a printed date cannot be that of the number', () => {
    expect(records(numbered())[0]?.datesDiffer).toBe(false)
    expect(records(numbered(number, { printed: '2024年12月23日' }))[0]?.datesDiffer).toBe(false)
    expect(records(numbered(number, { printed: 'December 24, 2025' }))[0]?.datesDiffer).toBe(true)
    expect(records(numbered(number, { printed: 'yesterday' }))[0]?.datesDiffer).toBe(false)
  })

  it('know the source that is the post itself, on twitter.com or x.com, noted or captured', () => {
    const own = aSource({ id: 'own', kind: 'post', url: `${link(number, 'x.com')}?s=20` })
    const owned = (captured: string[]) => postsOf([numbered()], [aSource(), own], new Set(captured))
    expect(owned(['source-1'])[0]?.own).toEqual({ sourceId: 'own', captured: false })
    expect(owned(['own'])[0]?.own).toEqual({ sourceId: 'own', captured: true })
    expect(postsOf([numbered()], [aSource()], new Set())[0]?.own).toBeNull()
    expect(postsOf([seen()], [own], new Set())[0]?.own).toBeNull()
  })

  it('of thousands that begin alike stay apart, and nobody waits for it', () => {
    const alike = Array.from({ length: 2000 }, (_, index) =>
      seen({ text: `${'水'.repeat(index + 12)}…` }, `capture-${index}`),
    )
    expect(records(...alike)).toHaveLength(2000)
  })

  it('come out the same in whatever order they go in, and every sighting once', () => {
    const text = fc.constantFrom(
      words,
      `${words}続報。`,
      `${words.slice(0, 14)}…`,
      `${words.slice(0, 22)}…`,
      '短い…',
      '',
    )
    const some = fc.record({
      text,
      id: fc.constantFrom(null, number, '1871216745646133864'),
      handle: fc.constantFrom('kako_bosai', 'Kako_bosai', 'other', null),
      printed: fc.constantFrom(
        null,
        'December 23, 2024',
        'December 24, 2024',
        'December 25, 2024',
        'May 6, 2026',
      ),
    })
    const sightings = fc
      .array(some, { maxLength: 14 })
      .map((posts) =>
        posts.map(({ id, ...post }, index) =>
          seen(
            { ...post, id, link: id === null ? null : link(id), cutOff: isCutOff(post.text) },
            `capture-${index}`,
          ),
        ),
      )
    const shuffled = sightings.chain((posts) =>
      fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
    )
    fc.assert(
      fc.property(shuffled, ([posts, others]) => {
        const found = records(...posts)
        expect(records(...others)).toEqual(found)
        expect(found.flatMap((record) => record.seen).toSorted(byCapture)).toEqual(
          posts.toSorted(byCapture),
        )
        for (const record of found) {
          const numbers = new Set(record.seen.flatMap(({ post }) => post.id ?? []))
          expect(numbers.size).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 400 },
    )
  })
})

const byCapture = (a: SeenPost, b: SeenPost) => (a.captureId < b.captureId ? -1 : 1)

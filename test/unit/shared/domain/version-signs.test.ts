import { describe, expect, it } from 'vitest'
import type { Capture } from '../../../../shared/domain/capture'
import type { Reading } from '../../../../shared/domain/reading'
import { versionSigns } from '../../../../shared/domain/version-signs'
import { aCapture, aPost, aReading } from '../../../support/nouns'

const article = 'The bridge was last inspected in May. '.repeat(20)
const version = (reading: Partial<Reading>, capture: Partial<Capture> = {}) => ({
  capture: aCapture(capture),
  reading: aReading({ text: article, blocks: [], ...reading }),
})
const signs = (
  before: Partial<Reading>,
  after: Partial<Reading>,
  captures: readonly [Partial<Capture>, Partial<Capture>] = [{}, {}],
) => versionSigns(version(before, captures[0]), version(after, captures[1]))

describe('notes of the publisher', () => {
  const note = 'Correction: the cost was 480 million yen.'

  it('are named with their words and place, once they are new', () => {
    expect(signs({}, { text: `${article}\n${note}` })).toEqual([
      {
        kind: 'note',
        note: 'correction',
        words: note,
        place: { start: article.length + 1, end: article.length + 1 + note.length },
      },
    ])
    expect(signs({ text: `${article}\n${note}` }, { text: `${note}\n${article}` })).toEqual([])
    expect(signs({ leftOut: [{ text: note }] }, { text: `${note}\n${article}` })).toEqual([])
  })

  it('are found around the reading text too', () => {
    expect(signs({}, { leftOut: [{ text: note }] })).toMatchObject([{ kind: 'note', place: null }])
  })
})

describe('the time of the last update', () => {
  it('is named with what it was', () => {
    expect(
      signs(
        { leftOut: [{ text: '最終更新:2026年5月17日 6:00' }] },
        { leftOut: [{ text: '最終更新:2026年5月18日 10:30' }] },
      ),
    ).toEqual([{ kind: 'updated', before: '2026年5月17日 6:00', after: '2026年5月18日 10:30' }])
  })
})

describe('an address that leads elsewhere', () => {
  const led = (asked: string, final: string, earlier = asked) =>
    signs({}, {}, [{ finalUrl: earlier }, { requestedUrl: asked, finalUrl: final }]).map(
      ({ kind }) => kind,
    )
  const url = 'https://www.news.example/a/12'

  it.each([
    ['the front page', 'https://www.news.example/', ['front-page']],
    ['the front page under its other name', 'https://news.example/index.html', ['front-page']],
    ['another site', 'https://shop.example/a/12', ['other-site']],
    ['the same article on the site’s other host', 'https://m.news.example/a/12', []],
    ['the same article with a parameter', `${url}?page=1`, []],
    ['a newer address of it', 'https://www.news.example/archive/12', []],
    ['itself', url, []],
  ])('to %s', (_name, final, kinds) => expect(led(url, final)).toEqual(kinds))

  it('is no sign where it did so the first time, or where nothing was fetched', () => {
    expect(led(url, 'https://shop.example/a/12', 'https://shop.example/a/12')).toEqual([])
    expect(signs({}, {}, [{}, { requestedUrl: null, finalUrl: 'https://x.example/' }])).toEqual([])
  })
})

describe('a text that is not to be read any more', () => {
  it.each([
    ['The bridge was\nSubscribe to continue reading.', 'paywall'],
    ['橋は五月に\nこの記事は有料会員限定です。残り 1,203文字', 'paywall'],
    ['お探しのページは見つかりませんでした。', 'not-found'],
    ['Page not found', 'not-found'],
    ['このポストは削除されました', 'post-gone'],
    ['This Post is from an account that no longer exists. Learn more', 'post-gone'],
  ])('%s → %s', (text, kind) => {
    expect(signs({}, { text })).toMatchObject([
      { kind, words: text.split('\n').at(-1), before: article.length, after: text.length },
    ])
  })

  it('is one only where the text became much shorter and the wording is new', () => {
    const invited = 'Subscribe to continue reading.'
    expect(signs({}, { leftOut: [{ text: invited }] })).toEqual([])
    expect(signs({ leftOut: [{ text: invited }] }, { text: `Short.\n${invited}` })).toEqual([])
    expect(signs({}, { text: 'Short.' })).toEqual([])
  })
})

describe('a post that stood in the page', () => {
  it('is named when the newer capture does not show it', () => {
    const post = aPost()
    expect(signs({ posts: [post] }, { posts: [] })).toEqual([
      { kind: 'embedded-post-gone', handle: post.handle, words: post.text },
    ])
    expect(signs({ posts: [post] }, { posts: [{ ...post, text: 'cut' }] })).toEqual([])
    expect(signs({}, { posts: [post] })).toEqual([])
  })
})

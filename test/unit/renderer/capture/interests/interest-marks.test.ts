// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readClip } from '../../../../../renderer/capture/read-clip'
import { InterestMark, mostInterests } from '../../../../../shared/domain/interest'
import { articles } from '../../../../support/article'
import { fileClip, pageClip, pasteClip } from '../../../../support/clip'

const story = [
  '港の取引所が5月31日に止まり、利用者の資産が引き出せなくなった。運営会社は原因を調べていると説明した。',
  '関係者によると、夜間に異常な送金があり、当直の社員が気づいたのは翌朝だった。会社は翌日に公表した。',
  '金融当局は報告を求め、会社は補償の方針を示した。専門家は管理の体制に問題があったと指摘している。',
]
const page = ({ top = '', mid = '', end = '', foot = '' }) => `<!DOCTYPE html><html lang="ja">
<head><title>取引所が止まった理由 | 港の通信</title></head><body>
<nav><a href="/">ホーム</a><a href="/register">会員登録はこちら</a></nav>
<main><article>${top}<h1>取引所が止まった理由</h1>
${story.map((words) => `<p>${words.repeat(2)}</p>`).join(mid)}${end}</article></main>
<footer><p>会社概要</p>${foot}</footer></body></html>`

async function marksOf(html: string) {
  const { interests, reading } = await readClip(pageClip(html, 'https://port.example/a'))
  for (const mark of interests) expect(InterestMark.parse(mark)).toEqual(mark)
  return { interests, text: reading.text }
}
const kinds = (marks: readonly InterestMark[]) => marks.map(({ kind, where }) => [kind, where])

describe('a page', () => {
  it('that says nothing of itself and sells nothing has no mark', async () => {
    const { interests } = await marksOf(
      page({ foot: '<p>広告</p><p><a href="/ad">広告掲載のご案内</a></p>' }),
    )
    expect(interests).toEqual([])
  })

  it('that discloses in its footer is marked in the rest of the page', async () => {
    const words = '本サイトはアフィリエイト広告を利用しています。'
    const { interests } = await marksOf(page({ foot: `<p>${words}</p>` }))
    expect(interests).toMatchObject([
      { kind: 'disclosure', form: 'affiliate', words, where: 'rest', place: null, count: 1 },
    ])
  })

  it('that discloses in its article is marked at the place', async () => {
    const words = '本記事はプロモーションを含みます。'
    const { interests, text } = await marksOf(page({ mid: `<p>${words}</p>` }))
    expect(interests).toMatchObject([{ form: 'advertising', where: 'article', count: 2 }])
    const [mark] = interests
    if (mark?.kind !== 'disclosure') throw new Error('no disclosure')
    expect(text.slice(mark.place?.start, mark.place?.end)).toBe(words)
  })

  it('is marked by the label at its headline, and not by that of a bought space', async () => {
    const label = await marksOf(page({ top: '<div><span>PR</span></div>' }))
    expect(label.interests).toMatchObject([{ kind: 'disclosure', words: 'PR' }])
    expect((await marksOf(page({ top: '<div>広告</div>' }))).interests).toEqual([])
    expect((await marksOf(page({ mid: '<p>広告</p>' }))).interests).toEqual([])
    expect((await marksOf(page({ foot: '<p>PR</p><p>【PR】夏の旅</p>' }))).interests).toEqual([])
  })

  it('is marked by its links and its calls, each with its ground', async () => {
    const call =
      '<p><a href="https://px.a8.net/svt/ejp?a8mat=1">ナギ証券の口座開設はこちら</a></p>' +
      '<p><a href="https://www.nagi.example/open-account">公式サイトはこちら</a></p>'
    const { interests, text } = await marksOf(page({ mid: call, end: call }))
    expect(kinds(interests)).toEqual([
      ['signup', 'article'],
      ['referral', 'article'],
      ['signup', 'article'],
    ])
    const [byWords, referral, byLinks] = interests
    expect(referral).toMatchObject({ by: 'network', name: 'A8.net', count: 3 })
    expect(byLinks).toMatchObject({ by: 'links', party: 'nagi.example', count: 3 })
    if (byWords?.kind !== 'signup') throw new Error('no call')
    expect(byWords).toMatchObject({ by: 'words', party: 'ナギ証券', count: 3 })
    for (const { start, end } of byWords.places) {
      expect(text.slice(start, end)).toContain('ナギ証券の口座開設はこちら')
    }
  })

  it('is not marked by what it hides', async () => {
    const hidden =
      '<a hidden href="https://px.a8.net/1">x</a><p style="display:none">本記事はPRを含みます。</p>'
    expect((await marksOf(page({ mid: hidden }))).interests).toEqual([])
  })

  it('keeps the marks found oftenest where there are too many', async () => {
    const one = (n: number) => `<a href="https://h${n}.example/?aff_id=${n}">x</a>`
    const links = Array.from({ length: 60 }, (_, n) => one(n) + (n === 59 ? one(n) : '')).join(' ')
    const { interests } = await marksOf(page({ mid: `<p>${links}</p>` }))
    expect(interests.length).toBe(mostInterests)
    expect(interests).toContainEqual(expect.objectContaining({ site: 'h59.example' }))
  })
})

describe('what has no links', () => {
  const text = [
    '取引所が止まった理由',
    ...story,
    'ナギ証券をぜひ使ってみてください。',
    'ナギ証券の口座開設はこちら',
    ...story,
    'ナギ証券の口座開設はこちら',
    'もっともおすすめできるのはナギ証券',
  ].join('\n\n')

  it('is marked by its words: a pasted text and a file', async () => {
    for (const clip of [fileClip('a.txt', text), pasteClip(null, text)]) {
      const { interests, reading } = await readClip(clip)
      expect(interests).toMatchObject([
        { kind: 'signup', by: 'words', party: 'ナギ証券', count: 4 },
      ])
      const [mark] = interests
      if (mark?.kind !== 'signup') throw new Error('no call')
      const at = (span = { start: 0, end: 0 }) => reading.text.slice(span.start, span.end)
      expect(at(mark.places[1])).toBe('ナギ証券の口座開設はこちら')
    }
  })

  it('is marked by the label of a bought space at its top alone', async () => {
    const marks = async (lines: readonly string[]) =>
      (await readClip(fileClip('a.txt', lines.join('\n\n')))).interests
    expect(await marks(['広告', ...story])).toMatchObject([{ words: '広告', where: 'article' }])
    expect(await marks([...story, '広告', ...story])).toEqual([])
    expect(await marks([...story, ...story, ...story, '【PR】夏の旅', ...story, ...story])).toEqual(
      [],
    )
    expect(await marks([...story, '提供:株式会社みなと水産'])).toHaveLength(1)
  })

  it('has the same keys when it is captured again with other words around', async () => {
    const keys = async (words: string) =>
      (await readClip(fileClip('a.txt', words))).interests.map(({ key }) => key)
    const own = '当サイトはアフィリエイト広告を利用しています。'
    expect(await keys(`${own}\n\n${text}`)).toEqual(
      await keys(`追記があります。\n\n${text}\n\n${own.replace('当サイト', '当サイト')}`),
    )
  })
})

it('of the pages of the fixtures marks those that sell or say so, and no other', async () => {
  const marked = new Map<string, readonly string[]>()
  for (const { name, clip } of articles()) {
    const { interests } = await readClip(clip)
    if (interests.length > 0)
      marked.set(
        name,
        interests.map(({ kind }) => kind),
      )
  }
  expect([...marked]).toEqual([
    ['ja-affiliate', ['disclosure', 'referral', 'signup']],
    ['ja-blog-byline', ['disclosure']],
  ])
})

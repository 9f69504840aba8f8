// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signatureOf } from '../../../../../renderer/capture/posts/post-signature'
import { postsInText } from '../../../../../renderer/capture/posts/posts-in-text'
import { gapsIn, plainText } from '../../../../../renderer/capture/plain-text'

describe('the line under a post', () => {
  it.each([
    [
      '— 河口防災だより(公式) (@kako_bosai) December 23, 2024',
      'x',
      'kako_bosai',
      '河口防災だより(公式)',
      'December 23, 2024',
    ],
    ['― 理事長 （@kishidaya_r） 2024年12月23日', 'x', 'kishidaya_r', '理事長', '2024年12月23日'],
    ['--  A | B | C (@abc) Feb 4, 2025', 'x', 'abc', 'A | B | C', 'Feb 4, 2025'],
    ['&mdash; Name (@name)', 'x', 'name', 'Name', null],
    ['> — (@name) 2024-12-23', 'x', 'name', null, '2024-12-23'],
    [
      '— Ines (@ines.lamps.example) June 1, 2025 at 2:13 PM',
      'bluesky',
      'ines.lamps.example',
      'Ines',
      'June 1, 2025 at 2:13 PM',
    ],
    [
      '— Moss (@moss@garden.example) March 10, 2025',
      'mastodon',
      'moss@garden.example',
      'Moss',
      'March 10, 2025',
    ],
    [
      '— Was (@old_name) now Name (@name) May 6, 2026',
      'x',
      'name',
      'Was (@old_name) now Name',
      'May 6, 2026',
    ],
  ])('%s', (line, platform, handle, displayName, printed) => {
    expect(signatureOf(line)).toEqual({ platform, handle, displayName, printed })
  })

  it.each([
    'Name (@name) December 23, 2024',
    '— Name, a porter',
    '— Name (@名前) December 23, 2024',
    '— Name (@a b) December 23, 2024',
    `— Name (@${'n'.repeat(40)}) December 23, 2024`,
    '— Name (@name) said so on December 23, 2024',
    '— Name (@name) in the evening',
    `— ${'n'.repeat(500)} (@name) December 23, 2024`,
  ])('%s is no signature', (line) => expect(signatureOf(line)).toBeNull())

  it('is looked for in no more than linear time, whatever the line', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (line) => void signatureOf(`— ${line}`)))
    expect(signatureOf(`— ${'(@a) '.repeat(80)}`)).toBeNull()
  })
})

describe('the posts of a text without markup', () => {
  const posts = (raw: string) => postsInText(plainText(raw), { gaps: gapsIn(raw) })
  const long =
    'この行は折り返しのない長い段落で、取り出された本文がどれも一行ずつになっていることを示すために百桁を超えて書かれている。'

  it('have the line above where nothing says where they begin', () => {
    const [post] = posts(
      `${long}\n地の文。\n投稿の文。\n— 名前 (@name) 2024年12月23日\n地の文が続く。`,
    )
    expect(post?.text).toBe('投稿の文。')
  })

  it('take nothing from the article below that does not end as a post does', () => {
    const raw = `${long}\n投稿の文。\n— 名前 (@name) 2024年12月23日\n地の文。\n次の投稿…\n— 他 (@other) 2024年12月24日`
    expect(posts(raw).map(({ text }) => text)).toEqual(['投稿の文。', '次の投稿…'])
  })

  it('take no more than X would show', () => {
    const article = '長い地の文。'.repeat(40)
    const [post] = posts(`${article}\n投稿の文。\n— 名前 (@name) 2024年12月23日\n${article}…`)
    expect(post?.text).toBe('投稿の文。')
  })

  it('take nothing after a post that was cut off, or across a blank line', () => {
    expect(posts(`${long}\n投稿の…\n— 名前 (@name) 2024年12月23日\n地の文…`)[0]?.text).toBe(
      '投稿の…',
    )
    expect(posts(`${long}\n\n投稿。\n— 名前 (@name) 2024年12月23日\n\n地の文…`)[0]?.text).toBe(
      '投稿。',
    )
  })

  it('lie where their words do, whatever the text, in order and apart', () => {
    const line = fc.constantFrom(
      '地の文。',
      long,
      '投稿…',
      '',
      '  ',
      '— 名 (@name) 2024年12月23日',
      '— 名 (@name)',
      '2024年12月24日',
      'https://x.com/a/status/1871216745646133863',
      'pic.twitter.com/Ab',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const raw = lines.join('\n')
        const { text } = plainText(raw)
        let free = 0
        for (const post of posts(raw)) {
          const { start = 0, end = 0 } = post.place ?? {}
          expect(start).toBeGreaterThanOrEqual(free)
          free = end
          const stretch = text.slice(start, end)
          for (const part of post.text.split('\n')) expect(stretch).toContain(part)
        }
        expect(free).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

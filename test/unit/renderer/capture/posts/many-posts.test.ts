// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../../renderer/capture/parse-page'
import { plainText } from '../../../../../renderer/capture/plain-text'
import { postsInPage } from '../../../../../renderer/capture/posts/posts-in-page'
import { postsInText } from '../../../../../renderer/capture/posts/posts-in-text'

const embed = (index: number) =>
  `<blockquote class="twitter-tweet"><p>Post number ${index}</p>&mdash; Name (@name_${index}) <a href="https://x.com/name_${index}/status/${1871216745646133863n + BigInt(index)}">December 23, 2024</a></blockquote>`
const numbers = Array.from({ length: 2000 }, (_, index) => index)
const read = (html: string) => postsInPage(parsePage(html), null).map(({ post }) => post)

// Each would run into the limit of a test if its time grew with the square of the posts.
describe('a page of two thousand posts', () => {
  it('gives each of them', () => {
    const posts = read(numbers.map(embed).join('<p>Between.</p>'))
    expect(posts.map(({ handle }) => handle)).toEqual(numbers.map((index) => `name_${index}`))
  })

  it('gives no word twice when each stands in the one before', () => {
    const posts = read(numbers.map(() => '<blockquote class="twitter-tweet"><p>Deep</p>').join(''))
    expect(posts.length).toBeGreaterThan(100)
    expect(
      posts
        .map(({ text }) => text)
        .join(' ')
        .match(/Deep/g),
    ).toHaveLength(2000)
  })

  it('gives each of them without markup, and frames up to a bound', () => {
    const lines = numbers.map((index) => `Post\n— Name (@n_${index}) December 23, 2024`)
    expect(postsInText(plainText(lines.join('\n\n')))).toHaveLength(2000)
    expect(read('<iframe src="https://youtu.be/aB3_dE6-gH9"></iframe>'.repeat(6000))).toHaveLength(
      5000,
    )
  })
})

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/read-html'

const line = (at: number) =>
  `<p>In week ${at} of the inquiry, the clerk said, ${at * 3} more letters were found in the attic of the town hall.</p>`
const story = `<h1>Letters in the attic</h1>${Array.from({ length: 8 }, (_, at) => line(at + 1)).join('')}`
const banner =
  'We and our 40 partners set cookies, among them some for personalised advertising, and ask for your consent to it.'
const reported =
  'The regulator found that the shop had set cookies for 40 partners before anybody could consent, which the law forbids.'

async function readingOf(body: string) {
  const { reading } = await readHtml(
    `<!doctype html><html lang="en"><head><title>Letters in the attic</title></head><body>${body}</body></html>`,
  )
  return { text: reading.text, leftOut: reading.leftOut.map((piece) => piece.text).join('\n') }
}

describe('what is addressed to the visitor and no part of the article', () => {
  it.each([
    ['a box that asks for consent', `<div><p>${banner}</p></div>${story}`, banner],
    ['one that says it is a dialogue', `${story}<div role="dialog"><p>${banner}</p></div>`, banner],
    [
      'the label of an advertisement',
      story.replace('<p>In week 5', '<div>Advertisement</div><p>In week 5'),
      'Advertisement',
    ],
    [
      'a box to sign up in',
      story.replace(
        '<p>In week 5',
        '<div><p>Every letter, every morning, in your inbox, free of charge.</p><form><input></form></div><p>In week 5',
      ),
      'Every letter, every morning',
    ],
  ])('%s is left out, and said to be', async (_what, body, words) => {
    const { text, leftOut } = await readingOf(body)
    expect(text).not.toContain(words)
    expect(leftOut).toContain(words)
    expect(text).toContain('24 more letters')
  })

  it('an article about cookies keeps what it says of them', async () => {
    const { text } = await readingOf(
      story.replace('<p>In week 5', `<p>${reported}</p><p>In week 5`),
    )
    expect(text).toContain(reported)
  })
})

// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tame } from '../../../../renderer/capture/nesting'

const textOf = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent?.replace(/\s+/g, '')
const depthOf = (html: string) => {
  let depth = 0
  let node: Element | null = new DOMParser().parseFromString(html, 'text/html').body
  for (; node; node = node.lastElementChild) depth += 1
  return depth
}

describe('HTML that nests as no page does', () => {
  it('is left as it is when it does not', () => {
    const page = `<!doctype html><script>if (a<b) "<div>".repeat(9)</script>${'<p>x<br><li>y<b>z</b><div>w</div>'.repeat(2000)}`
    expect(tame(page)).toBe(page)
  })

  it.each(['<div>', '<b>', '<span><em>', '<table><tr><td>', '<ul><li>', '<svg>', '<x-y>'])(
    'loses the tags that go too deep: %s',
    (tag) => {
      const html = tame(`${tag.repeat(1_000)}text`)
      expect(depthOf(html)).toBeLessThan(2000)
      expect(html.endsWith('text')).toBe(true)
    },
  )

  it('loses formatting that every paragraph would open again', () => {
    const html = Array.from({ length: 3000 }, (_, at) => `<p><font size=${at}>${at} `).join('')
    expect(tame(html).match(/<font/g)?.length).toBeLessThan(20)
    expect(tame(html).match(/<p>/g)).toHaveLength(3000)
  })

  it('keeps its text', () => {
    const piece = fc.constantFrom(
      '<div>',
      '<b>',
      '<i x="<div>">',
      '</div>',
      '</b>',
      'a ',
      '<p>',
      '<span title=">">',
      '<!-- <b> -->',
      '<style><div></style>',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 4, maxLength: 12 }), (pieces) => {
        const html = `${pieces.join('')}a`.repeat(70)
        expect(textOf(tame(html))).toBe(textOf(html))
      }),
      { numRuns: 20 },
    )
  })
})

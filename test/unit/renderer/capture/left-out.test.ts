// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFragment, readHtml } from '../../../support/read-html'

let count = 0
/** Words that tell each run of text from every other, in a sentence long enough to look like prose. */
const words = fc
  .constantFrom('', '港の工事は、来月から、始まる。', 'The works, it said, begin in May. ')
  .map((rest) => {
    count += 1
    return `〔${count}〕${rest}`
  })

const blocks = [
  'div',
  'p',
  'section',
  'article',
  'aside',
  'nav',
  'footer',
  'blockquote',
  'h2',
  'li',
  'ul',
  'ol',
  'td',
  'table',
  'tr',
  'th',
  'dl',
  'dd',
  'figure',
  'figcaption',
  'pre',
  'form',
  'details',
  'main',
]
const inline = ['b', 'a href="/x"', 'span', 'ruby', 'rt', 'rp', 'font size=1', 'button', 'label']
const hiding = [
  'div hidden',
  'p style="display:none"',
  'span aria-hidden="true"',
  'noscript',
  'template',
  'script',
  'style',
  'dialog',
]
const classes = [
  '',
  ' class="related"',
  ' class="article-body"',
  ' class="comment"',
  ' id="sidebar"',
  ' class="share"',
]

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...blocks) },
        { weight: 4, arbitrary: fc.constantFrom(...inline) },
        { weight: 1, arbitrary: fc.constantFrom(...hiding) },
      ),
      fc.constantFrom(...classes),
      fc.array(tie('tree'), { maxLength: 5 }),
    )
    .map(([name, more, inside]) => `<${name}${more}>${inside.join('')}</${name.split(' ')[0]}>`),
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    words,
    tie('element'),
    fc.constantFrom('<br>', '<br><br>', '\n ', '<hr>', '&nbsp;'),
    words.map((alt) => `<img src="/i.png" alt="${alt}">`),
  ),
}))
const trees = fc.array(tree, { maxLength: 6 }).map((parts) => parts.join(''))
const prose =
  '<p>港の工事は、来月から始まる。市は、費用を四億円と見込む。完成は、再来年になる見通しだ。</p>'
const article = (inside: string) =>
  `<article>${prose.repeat(4)}${inside}${prose.repeat(4)}</article>`
/** Trees by themselves, and around and in an article that is there to be found. */
const page = fc.oneof(
  trees.map((all) => `<body>${all}`),
  fc
    .tuple(trees, trees, trees)
    .map(([over, inside, under]) => `<body>${over}${article(inside)}${under}`),
)

const gone = new Set(['script', 'style', 'noscript', 'template', 'rp'])

/** All that a page shows, by a plain recursion: every text, and what stands in the place of an image. */
function shownIn(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element)) return ''
  const hidden =
    gone.has(node.localName) ||
    node.hasAttribute('hidden') ||
    node.hasAttribute('aria-hidden') ||
    node.hasAttribute('style') ||
    node.localName === 'dialog'
  if (
    hidden &&
    !(node.hasAttribute('aria-hidden') && node.querySelector('main, article, h1, p + p'))
  )
    return ''
  if (node instanceof HTMLImageElement) return node.alt
  return [...node.childNodes].map(shownIn).join('')
}

const inkOf = (text: string) => [...text.replace(/\s+/g, '')].toSorted().join('')
const runsOf = (text: string) => (text.match(/〔\d+〕/g) ?? []).toSorted()
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('the text of a page', () => {
  it('is in its reading text or in what was left out, each run of it once', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const { reading } = await readHtml(html)
        const all = [reading.text, ...reading.leftOut.map((piece) => piece.text)].join('\n')
        const shown = shownIn(parsed(html).body)
        expect(runsOf(all)).toEqual(runsOf(shown))
        // Readings of ruby get brackets where everything is kept.
        expect(inkOf(all.replace(/[（）]/g, ''))).toBe(inkOf(shown))
      }),
      { numRuns: 150 },
    )
  })

  it('is all in the reading text of a fragment', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const { text, leftOut } = await readFragment(html)
        expect(leftOut).toEqual([])
        expect(runsOf(text)).toEqual(
          runsOf(shownIn(parsed(html.replaceAll(/<\/?rp[^>]*>/g, '')).body)),
        )
      }),
    )
  })

  it('is cut into blocks that follow each other, parted by one line feed each', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const { text, blocks } = await readFragment(html)
        expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text)
        let next = 0
        for (const block of blocks) {
          expect(block.start).toBe(next)
          expect(block.end).toBeGreaterThanOrEqual(block.start)
          next = block.end + 1
          if (block.kind !== 'row') continue
          const cells = block.cells.map((cell) => text.slice(cell.start, cell.end))
          expect(cells.join('\t')).toBe(text.slice(block.start, block.end))
        }
      }),
    )
  })

  it('is left out in the order of the page, what stands together in one piece', async () => {
    const prose =
      '<p>港の工事は、来月から始まる。市は、費用を四億円と見込む。完成は、再来年になる見通しだ。</p>'
    const { reading } = await readHtml(
      `<nav><a href=/>首位</a><br><a href=/a>末尾</a></nav><article>${prose.repeat(8)}</article>
       <footer><p>住所</p><p>電話</p></footer>`,
    )
    expect(reading.leftOut.map((piece) => piece.text)).toEqual(['首位\n末尾', '住所\n電話'])
  })

  it('has the readings of ruby left out, and the words whole', async () => {
    const { reading } = await readHtml(
      `<article>${'<p><ruby>港<rt>みなと</rt></ruby>の工事は、来月から始まる。市は、費用を四億円と見込む。</p>'.repeat(8)}</article>`,
    )
    expect(reading.text.startsWith('港の工事は')).toBe(true)
    expect(reading.leftOut).toHaveLength(8)
    expect(reading.leftOut[0]).toEqual({ text: 'みなと' })
  })
})

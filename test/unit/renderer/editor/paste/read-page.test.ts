import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../../renderer/editor/paste/read-page'
import { inShort } from '../../../../support/editor'

const fixtures = join(import.meta.dirname, '../../../../fixtures/pastes')
const read = (html: string) => readPage(new JSDOM(html).window.document.body)

describe('a paste', () => {
  it.each(readdirSync(fixtures))('from %s becomes what a draft can hold', (name) => {
    const file = (part: string) => readFileSync(join(fixtures, name, part), 'utf8')
    const { blocks, pictures } = read(file('page.html'))
    const lines = inShort(blocks).map((line) => line.replaceAll('\n', '⏎').replaceAll('\t', '→'))
    if (pictures > 0) lines.push(`pictures: ${pictures}`)
    expect(lines).toEqual(file('expected.txt').trimEnd().split('\n'))
  })

  it('of words out of a line keeps the spaces at their ends', () => {
    const { blocks, whole } = read('<span> the <b>old</b> bridge </span>')
    expect(whole).toBe(false)
    expect(inShort(blocks)).toEqual([' the *old* bridge '])
  })

  it('of one paragraph is a paragraph', () => {
    expect(read('<p>the bridge</p>')).toMatchObject({
      whole: true,
      blocks: [{ kind: 'paragraph' }],
    })
  })

  it('of nothing is nothing', () => {
    for (const html of ['', '  \n ', '<p>&nbsp;</p>', '<div><br></div>']) {
      expect(read(html).blocks).toEqual([])
    }
  })
})

describe('any page', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'abcdé 東京の橋「」。、482４８２ 　\n\t&<'),
    maxLength: 12,
  })
  const tags = fc.constantFrom(
    ...`p div span b i em h1 h3 h6 ul ol li blockquote a table tr td th pre section figure sup u font dl dd`.split(
      ' ',
    ),
  )
  type Tree = { tag: string; children: (Tree | string)[] }
  const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
    tree: fc.record({ tag: tags, children: fc.array(tie('child'), { maxLength: 4 }) }),
    child: fc.oneof({ maxDepth: 6 }, text, tie('tree')),
  }))

  /** Built node by node: a parser would move what stands where it may not. */
  const built = ({ tag, children }: Tree, document: Document): Element => {
    const element = document.createElement(tag)
    for (const child of children) {
      element.append(typeof child === 'string' ? child : built(child, document))
    }
    return element
  }
  const letters = (words: string) => words.replace(/\s/g, '')

  it('loses none of its text and adds none', () => {
    const { document } = new JSDOM('').window
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        const body = document.createElement('body')
        for (const one of trees) body.append(built(one, document))
        const { blocks } = readPage(body)
        const words = blocks.flatMap(({ inlines }) =>
          inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')),
        )
        expect(letters(words.join(''))).toBe(letters(body.textContent))
      }),
      { numRuns: 400 },
    )
  })
})

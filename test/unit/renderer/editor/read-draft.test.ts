import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, writtenIn } from '../../../../renderer/editor/read-draft'
import { draftState } from '../../../../renderer/editor/write-draft'
import {
  documentFrom,
  type Block,
  type DraftBlock,
  type WrittenBlock,
} from '../../../../shared/export/document'
import { withLists } from '../../../../shared/export/list-tree'
import { webAddress } from '../../../../shared/export/web-address'
import { writtenBlocks } from '../../../support/export-arbitrary'
import {
  blocksOf,
  cite,
  citeClaim,
  inShort,
  paragraph,
  stateOf,
  testEditor,
  words,
} from '../../../support/editor'

const noCase = {
  sources: new Map(),
  captures: new Map(),
  passages: new Map(),
  claims: new Map(),
  evidence: new Map(),
  parties: new Map(),
  inquiries: new Map(),
}

describe('a stored draft', () => {
  const blocks: readonly WrittenBlock[] = [
    { kind: 'heading', level: 2, inlines: [words('過去の例')] },
    paragraph('前', cite('p1'), citeClaim('k1'), '。', words('太', { bold: true, italic: true })),
    { kind: 'quotation', inlines: [words('一行目\n二行目\t端')] },
    { kind: 'listed', ordered: true, depth: 1, inlines: [words('一')] },
    { kind: 'listed', ordered: false, depth: 2, inlines: [words('内')] },
    { kind: 'listed', ordered: true, depth: 1, inlines: [words('二')] },
    paragraph(words('先', { link: 'https://bay.example/a' }), 'の記事'),
  ]

  it('says what was written into it', () => {
    expect(inShort(writtenIn(draftState(blocks)))).toEqual([
      '## 過去の例',
      '前[p1][k1]。*_太_*',
      '> 一行目\n二行目\t端',
      '1. 一',
      '  - 内',
      '1. 二',
      '先<https://bay.example/a>の記事',
    ])
  })

  it('is the same after the editor has opened and stored it', () => {
    expect(inShort(blocksOf(testEditor(blocks)))).toEqual(inShort(writtenIn(draftState(blocks))))
  })

  it('is stored as it was opened', () => {
    const once = stateOf(testEditor(blocks))
    const editor = testEditor()
    editor.setEditorState(editor.parseEditorState(once))
    expect(stateOf(editor)).toBe(once)
  })

  it('keeps the ids of what its marks cite and nothing of their words', () => {
    const stored = stateOf(testEditor([paragraph('前', cite('p1'), citeClaim('k1'))]))
    expect(stored).toContain('"cites":"passage","id":"p1"')
    expect(stored).toContain('"cites":"claim","id":"k1"')
  })

  it('holds nothing at first', () => {
    expect(writtenIn('')).toEqual([])
    expect(writtenIn(draftState([]))).toEqual([])
  })

  it('that cannot be read is named, not emptied', () => {
    for (const state of ['{"root":', '[]', '{"root":{"children":1,"type":"root"}}', 'null']) {
      expect(() => writtenIn(state)).toThrow(expect.objectContaining({ code: 'draft-unreadable' }))
    }
  })

  it('becomes the document that exporters take', () => {
    const document = documentOf(
      { title: '題\n名', language: 'ja', state: draftState(blocks) },
      noCase,
    )
    expect(document.title).toBe('題 名')
    expect(document.citations).toEqual([
      { cites: 'missing', was: 'passage' },
      { cites: 'missing', was: 'claim' },
    ])
  })

  it('loses no text of a shape it does not know', () => {
    const state = JSON.stringify({
      root: {
        type: 'root',
        children: [
          {
            type: 'quote',
            children: [{ type: 'paragraph', children: [{ type: 'text', text: 'a' }] }],
          },
          { type: 'table', children: [{ type: 'row', children: [{ type: 'text', text: 'b' }] }] },
        ],
      },
    })
    expect(inShort(writtenIn(state))).toEqual(['a', 'b'])
  })
})

describe('any draft', () => {
  /** Character by character with its look; a line break has none, and list levels close ranks. */
  const spelled = (blocks: readonly WrittenBlock[]) =>
    JSON.stringify(withLists(documentFrom('', 'en', blocks, noCase).blocks.map(spelledBlock)))
  const spelledBlock = (block: DraftBlock): Block<string> => ({
    ...block,
    inlines: block.inlines.flatMap((inline) =>
      inline.kind === 'citation'
        ? [`[${inline.number}]`]
        : [...inline.text].map((character) =>
            character === '\n' ? '\n' : [character, inline.bold, inline.italic, inline.link].join(),
          ),
    ),
  })
  const filled = (blocks: readonly WrittenBlock[]) =>
    blocks.filter(({ inlines }) =>
      inlines.some((inline) => inline.kind === 'cite' || inline.text !== ''),
    )

  it('comes back from the editor as it went in', () => {
    fc.assert(
      fc.property(writtenBlocks, (any) => {
        const blocks = filled(any)
        expect(spelled(blocksOf(testEditor(blocks)))).toBe(spelled(blocks))
      }),
      { numRuns: 200 },
    )
  })

  it('leads nowhere but to the web', () => {
    fc.assert(
      fc.property(writtenBlocks, (blocks) => {
        for (const [, url] of stateOf(testEditor(blocks)).matchAll(/"url":("(?:[^"\\]|\\.)*")/g)) {
          expect(webAddress(JSON.parse(url ?? ''))).toBe(JSON.parse(url ?? ''))
        }
      }),
      { numRuns: 100 },
    )
  })
})

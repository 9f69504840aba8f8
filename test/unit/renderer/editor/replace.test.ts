import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll } from '../../../../renderer/editor/find'
import { $readDraft } from '../../../../renderer/editor/reading'
import { replaceAll } from '../../../../renderer/editor/replace'
import type { WrittenBlock } from '../../../../shared/export/document'
import {
  blocksOf,
  cite,
  inShort,
  paragraph,
  testEditor,
  undo,
  words,
} from '../../../support/editor'

function replaced(blocks: readonly WrittenBlock[], wanted: string, by: string) {
  const editor = testEditor(blocks)
  const { text } = editor.read($readDraft)
  replaceAll(editor, findAll(text, wanted, { matchCase: false }), by)
  return { editor, short: inShort(blocksOf(editor)) }
}

describe('replacing', () => {
  it('changes every place', () => {
    const blocks = [paragraph('橋と橋'), { ...paragraph('橋の話'), kind: 'quotation' } as const]
    expect(replaced(blocks, '橋', '港').short).toEqual(['港と港', '> 港の話'])
  })

  it('finds words that change their look half-way, and keeps the looks', () => {
    const blocks = [
      paragraph('the ', words('har', { bold: true }), words('bour', { italic: true }), 's'),
    ]
    expect(replaced(blocks, 'harbours', 'harvests').short).toEqual(['the *har*_vest_s'])
    expect(replaced(blocks, 'the harbour', 'a harbour').short).toEqual(['a *har*_bour_s'])
  })

  it('finds words with a mark between them, and keeps the mark where it stands', () => {
    const blocks = [paragraph('止まった', cite('p1'), cite('p2'), '。次')]
    expect(replaced(blocks, 'った。次', 'る。次').short).toEqual(['止まる[p1][p2]。次'])
    expect(replaced(blocks, 'った。', 'ったのだ。').short).toEqual(['止まったのだ[p1][p2]。次'])
    expect(replaced(blocks, 'まった。次', '').short).toEqual(['止[p1][p2]'])
  })

  it('works inside links', () => {
    const blocks = [paragraph('see ', words('the minutes', { link: 'https://a.example/' }), '.')]
    expect(replaced(blocks, 'minutes.', 'record.').short).toEqual([
      'see the record<https://a.example/>.',
    ])
  })

  it('never reaches over a line break or from one block into the next', () => {
    const blocks = [paragraph('前\n後'), paragraph('前'), paragraph('後')]
    expect(replaced(blocks, '前後', 'x').short).toEqual(['前\n後', '前', '後'])
  })

  it('is one step of undo', async () => {
    const { editor, short } = replaced([paragraph('a b a'), paragraph('a')], 'a', 'aa')
    expect(short).toEqual(['aa b aa', 'aa'])
    await undo(editor)
    expect(inShort(blocksOf(editor))).toEqual(['a b a', 'a'])
  })

  it('does to any draft what it does to its text, and loses no mark', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abB１1。'), maxLength: 6 })
    const inline = fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .record({ text, bold: fc.boolean() })
          .map(({ text: own, bold }) => words(own, { bold })),
      },
      { weight: 1, arbitrary: fc.constantFrom(cite('p1'), cite('p2')) },
    )
    const block = fc
      .array(inline, { minLength: 1, maxLength: 6 })
      .map((inlines) => paragraph(...inlines))
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), text, text, (blocks, wanted, by) => {
        const editor = testEditor(blocks)
        const before = editor.read($readDraft)
        const spans = findAll(before.text, wanted, { matchCase: false })
        replaceAll(editor, spans, by)
        const after = editor.read($readDraft)
        const expected = spans.reduceRight(
          (left, { start, end }) => left.slice(0, start) + by + left.slice(end),
          before.text,
        )
        const lines = (whole: string) => whole.split('\n').filter((line) => line !== '')
        expect(lines(after.text)).toEqual(lines(expected))
        expect(after.marks.map(({ target }) => target)).toEqual(
          before.marks.map(({ target }) => target),
        )
      }),
      { numRuns: 150 },
    )
  })
})

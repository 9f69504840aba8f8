import fc from 'fast-check'
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  $isTextNode,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import { insertCitation, type CitedWords } from '../../../../renderer/editor/insert-citation'
import { $readDraft } from '../../../../renderer/editor/reading'
import {
  blocksOf,
  cite,
  inShort,
  paragraph,
  redo,
  testEditor,
  undo,
  words,
} from '../../../support/editor'

type Editor = ReturnType<typeof testEditor>
const passage = { kind: 'passage', passageId: 'new' } as const
const quotation = (text: string, language: 'ja' | 'en'): CitedWords => ({
  kind: 'quotation',
  text,
  language,
})

/** Puts the caret behind `before` in the draft's text; after the marks that stand there. */
function caretBehind(editor: Editor, before: string, length = 0) {
  const { text, pieces } = editor.read($readDraft)
  const at = text.indexOf(before) + before.length
  const point = (offset: number) =>
    pieces.find(({ start, end }) => start <= offset && offset <= end)!
  editor.update(
    () => {
      const selection = $createRangeSelection()
      const [start, end] = [point(at), point(at + length)]
      selection.anchor.set(start.key, at - start.start, 'text')
      selection.focus.set(end.key, at + length - end.start, 'text')
      $setSelection(selection)
    },
    { discrete: true },
  )
}

const caretText = (editor: Editor) =>
  editor.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return null
    const node = selection.anchor.getNode()
    return $isTextNode(node) ? node.getTextContent().slice(0, selection.anchor.offset) : ''
  })

const short = (editor: Editor) => inShort(blocksOf(editor))

describe('the marks of a quotation', () => {
  it.each([
    ['市は', 'en', '橋は安全だ', '市は「橋は安全だ」[new]'],
    ['He said ', 'ja', 'It is safe', 'He said “It is safe”[new]'],
    ['He said “橋は安全だ” and ', 'ja', '点検した', 'He said “橋は安全だ” and “点検した”[new]'],
    ['課長は「safe」と', 'en', 'It is safe', '課長は「safe」と「It is safe」[new]'],
    ['', 'ja', 'It is safe', '「It is safe」[new]'],
    ['2026: ', 'en', '橋は安全だ', '2026: “橋は安全だ”[new]'],
  ] as const)('after %j in a draft of %s', (before, language, text, line) => {
    const editor = testEditor([paragraph(before)])
    if (before !== '') caretBehind(editor, before)
    insertCitation(editor, passage, quotation(text, language))
    expect(short(editor)).toEqual([line])
  })
})

describe('a mark', () => {
  it('takes the place of its query and of the space that set the @ apart', () => {
    for (const [typed, left] of [
      ['He said @pier', 'He said'],
      ['彼は述べた@橋', '彼は述べた'],
      ['One.  @pier', 'One.  '],
    ] as const) {
      const editor = testEditor([paragraph(words(typed))])
      caretBehind(editor, typed)
      insertCitation(editor, passage, null, typed.length - typed.indexOf('@'))
      expect(short(editor)).toEqual([`${left}[new]`])
    }
  })

  it('leaves the space before words that it brings along', () => {
    const editor = testEditor([paragraph(words('He said @pier'))])
    caretBehind(editor, 'He said @pier')
    insertCitation(editor, passage, quotation('no', 'en'), 5)
    expect(short(editor)).toEqual(['He said “no”[new]'])
  })

  it.each([
    ['止まった。', '止まった[new]。', '。'],
    ['本当か！？', '本当か[new]！？', '！？'],
    ['It stopped.', 'It stopped[new].', '.'],
    ['It stopped', 'It stopped[new]', ''],
    ['止まった', '止まった[new]', ''],
    ['Well...', 'Well...[new]', ''],
    ['He said “Stop.”', 'He said “Stop.”[new]', ''],
  ])('after %s stands inside its full stop', (text, expected, caret) => {
    const editor = testEditor([paragraph(text)])
    caretBehind(editor, text)
    insertCitation(editor, passage)
    expect(short(editor)).toEqual([expected])
    expect(caretText(editor)).toBe(caret)
  })

  it('stands behind the marks that are there', () => {
    const editor = testEditor([paragraph('止まった', cite('p1'), '。次')])
    caretBehind(editor, '止まった。')
    insertCitation(editor, passage)
    expect(short(editor)).toEqual(['止まった[p1][new]。次'])
  })

  it('goes to the end of what is selected and takes nothing away', () => {
    const editor = testEditor([paragraph('the old bridge fell')])
    caretBehind(editor, 'the old ', 'bridge'.length)
    insertCitation(editor, passage)
    expect(short(editor)).toEqual(['the old bridge[new] fell'])
  })

  it('goes to the end of the draft where there is no caret', () => {
    const editor = testEditor([paragraph('一'), paragraph('二。')])
    insertCitation(editor, passage)
    expect(short(editor)).toEqual(['一', '二[new]。'])
  })
})

describe('words that come with their mark', () => {
  it("are quoted as the draft's language quotes", () => {
    const ja = testEditor([paragraph('同社は')])
    caretBehind(ja, '同社は')
    insertCitation(ja, passage, quotation('「遅い」と\nいう', 'ja'))
    expect(short(ja)).toEqual(['同社は「『遅い』という」[new]'])
    const en = testEditor([paragraph('They said:')])
    caretBehind(en, 'They said:')
    insertCitation(en, passage, quotation('too\n late', 'en'))
    expect(short(en)).toEqual(['They said: “too late”[new]'])
  })

  it('follow a full stop', () => {
    const editor = testEditor([paragraph('止まった。')])
    caretBehind(editor, '止まった。')
    insertCitation(editor, passage, quotation('遅い', 'ja'))
    expect(short(editor)).toEqual(['止まった。「遅い」[new]'])
  })

  it("come in as they are when they are the claim's own", () => {
    const editor = testEditor([paragraph('')])
    insertCitation(editor, { kind: 'claim', claimId: 'k' }, { kind: 'words', text: '橋は落ちた' })
    expect(short(editor)).toEqual(['橋は落ちた[k]'])
  })
})

it('is one step of undo, and of redo', async () => {
  const editor = testEditor([paragraph('止まった。')])
  caretBehind(editor, '止まった。')
  insertCitation(editor, passage, quotation('遅い', 'ja'))
  await undo(editor)
  expect(short(editor)).toEqual(['止まった。'])
  await redo(editor)
  expect(short(editor)).toEqual(['止まった。「遅い」[new]'])
})

it('never changes the text around it, nor the other marks, wherever it goes in or out', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab。.！ 「」'), minLength: 1, maxLength: 6 })
  const inline = fc.oneof(
    {
      weight: 2,
      arbitrary: fc
        .record({ text, bold: fc.boolean() })
        .map(({ text: own, bold }) => words(own, { bold })),
    },
    { weight: 1, arbitrary: fc.constantFrom(cite('p1'), cite('p2')) },
  )
  const block = fc
    .array(inline, { minLength: 1, maxLength: 5 })
    .map((inlines) => paragraph(...inlines))
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), fc.nat(), (blocks, somewhere) => {
      const editor = testEditor(blocks)
      const before = editor.read($readDraft)
      const piece = before.pieces[somewhere % Math.max(1, before.pieces.length)]
      editor.update(
        () => {
          if (!piece) return void $getRoot().selectEnd()
          const selection = $createRangeSelection()
          const offset = somewhere % (piece.end - piece.start + 1)
          selection.anchor.set(piece.key, offset, 'text')
          selection.focus.set(piece.key, offset, 'text')
          $setSelection(selection)
        },
        { discrete: true },
      )
      insertCitation(editor, passage)
      const inserted = editor.read($readDraft)
      expect(inserted.text).toBe(before.text)
      const targets = inserted.marks.map(({ target }) => target)
      expect(
        targets.filter(
          (target) =>
            target !==
            inserted.marks.find(
              ({ target: one }) => one.kind === 'passage' && one.passageId === 'new',
            )?.target,
        ),
      ).toEqual(before.marks.map(({ target }) => target))
      const mark = inserted.marks.find(
        ({ target }) => target.kind === 'passage' && target.passageId === 'new',
      )!
      editor.update(() => editor.getEditorState()._nodeMap.get(mark.key)?.remove(), {
        discrete: true,
      })
      const removed = editor.read($readDraft)
      expect(removed.text).toBe(before.text)
      expect(removed.marks.map(({ target }) => target)).toEqual(
        before.marks.map(({ target }) => target),
      )
    }),
    { numRuns: 150 },
  )
})

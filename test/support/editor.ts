import { buildEditorFromExtensions } from '@lexical/extension'
import { REDO_COMMAND, UNDO_COMMAND, type LexicalEditorWithDispose } from 'lexical'
import { onTestFinished } from 'vitest'
import { draftExtension } from '../../renderer/editor/draft-extension'
import { writtenIn } from '../../renderer/editor/read-draft'
import { draftState } from '../../renderer/editor/write-draft'
import type { WrittenBlock } from '../../shared/export/document'

type Inline = WrittenBlock['inlines'][number]

/** The draft's editor without a page, holding `blocks`. A failure inside it fails the test. */
export function testEditor(blocks: readonly WrittenBlock[] = []): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(
    draftExtension({
      caseId: 'case-1',
      onError: (error) => {
        throw error
      },
    }),
  )
  editor.setEditorState(editor.parseEditorState(draftState(blocks)))
  onTestFinished(() => editor.dispose())
  return editor
}

/** Takes the last step back, as Ctrl+Z does, and waits for it. */
export async function undo(editor: LexicalEditorWithDispose): Promise<void> {
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  await Promise.resolve()
}

/** Does the step again that was taken back. */
export async function redo(editor: LexicalEditorWithDispose): Promise<void> {
  editor.dispatchCommand(REDO_COMMAND, undefined)
  await Promise.resolve()
}

/** What the editor would store. */
export const stateOf = (editor: LexicalEditorWithDispose) => JSON.stringify(editor.getEditorState())

/** The blocks as they are read out of what the editor would store. */
export const blocksOf = (editor: LexicalEditorWithDispose) => writtenIn(stateOf(editor))

export const words = (text: string, look: Partial<Extract<Inline, { kind: 'text' }>> = {}) =>
  ({ kind: 'text', text, bold: false, italic: false, link: null, ...look }) as const

export const cite = (passageId: string) =>
  ({ kind: 'cite', target: { kind: 'passage', passageId } }) as const

export const citeClaim = (claimId: string) =>
  ({ kind: 'cite', target: { kind: 'claim', claimId } }) as const

export const paragraph = (...inlines: readonly (string | Inline)[]): WrittenBlock => ({
  kind: 'paragraph',
  inlines: inlines.map((inline) => (typeof inline === 'string' ? words(inline) : inline)),
})

/** Blocks in one line a block, marks as [id], for comparing at a glance. */
export function inShort(blocks: readonly WrittenBlock[]): string[] {
  return blocks.map((block) => signOf(block) + block.inlines.map(inlineInShort).join(''))
}

function signOf(block: WrittenBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} `
    case 'quotation':
      return '> '
    case 'listed':
      return `${'  '.repeat(block.depth - 1)}${block.ordered ? '1.' : '-'} `
    case 'paragraph':
      return ''
  }
}

function inlineInShort(inline: Inline): string {
  if (inline.kind === 'cite') {
    return `[${inline.target.kind === 'claim' ? inline.target.claimId : inline.target.passageId}]`
  }
  const { bold, italic, link } = inline
  let text: string = inline.text
  if (italic) text = `_${text}_`
  if (bold) text = `*${text}*`
  return link === null ? text : `${text}<${link}>`
}

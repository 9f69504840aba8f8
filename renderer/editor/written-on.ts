import type { LexicalEditor } from 'lexical'
import type { Draft } from '#shared/domain/draft'
import { $readDraft } from './reading'

/** What is on the screen, in the form it is stored in. */
export function writtenOn(editor: LexicalEditor): Pick<Draft, 'state' | 'characters'> {
  const { spans } = editor.read($readDraft)
  return {
    state: JSON.stringify(editor.getEditorState()),
    characters: spans.reduce((sum, { start, end }) => sum + end - start, 0),
  }
}

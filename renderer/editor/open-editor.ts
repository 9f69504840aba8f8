import { buildEditorFromExtensions } from '@lexical/extension'
import type { LexicalEditorWithDispose } from 'lexical'
import type { Draft } from '#shared/domain/draft'
import { draftExtension } from './draft-extension'
import { draftTheme } from './draft-theme'
import { openable } from './read-draft'

/**
 * An editor that holds a stored draft, not yet on the page. Whoever opens it disposes of it.
 * @throws {AppError} `draft-unreadable`
 */
export function openEditor(
  draft: Pick<Draft, 'caseId' | 'state'>,
  onError: (error: Error) => void,
): LexicalEditorWithDispose {
  const { caseId, state } = draft
  const options = { caseId, state: openable(state), theme: draftTheme, onError }
  return buildEditorFromExtensions(draftExtension(options))
}

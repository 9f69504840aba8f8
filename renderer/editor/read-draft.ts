import type { Draft } from '#shared/domain/draft'
import { AppError } from '#shared/errors'
import type { CaseView } from '#shared/export/case-view'
import { documentFrom, type DraftDocument, type WrittenBlock } from '#shared/export/document'
import { blocksIn } from './read-blocks'
import { draftState } from './write-draft'
import { StoredState, type StoredNode } from './stored-node'

/** What checks and exporters see of a stored draft. @throws {AppError} `draft-unreadable` */
export function documentOf(
  draft: Pick<Draft, 'title' | 'language' | 'state'>,
  view: CaseView,
): DraftDocument {
  return documentFrom(draft.title, draft.language, writtenIn(draft.state), view)
}

/** The blocks of a stored draft. Empty ones are left out. @throws {AppError} `draft-unreadable` */
export function writtenIn(state: string): readonly WrittenBlock[] {
  return blocksIn(storedRoot(state)).map(({ block }) => block)
}

/** @throws {AppError} `draft-unreadable` */
export function storedRoot(state: string): StoredNode {
  if (isBlank(state)) return { type: 'root', children: [] }
  try {
    return StoredState.parse(JSON.parse(state)).root
  } catch (cause) {
    throw new AppError('draft-unreadable', {}, { cause })
  }
}

const known = new Set(
  `root paragraph heading quote list listitem link text tab linebreak citation`.split(' '),
)

/**
 * The stored state as the editor may open it. One that holds what this program does not know is refused:
 * the editor would drop it, and the next key would store the loss.
 * @throws {AppError} `draft-unreadable`
 */
export function openable(state: string): string {
  if (isBlank(state)) return draftState([])
  const unknown = firstUnknown(storedRoot(state))
  if (unknown !== null) throw new AppError('draft-unreadable', { type: unknown })
  return state
}

function firstUnknown({ type, children = [] }: StoredNode): string | null {
  if (!known.has(type)) return type
  for (const child of children) {
    const unknown = firstUnknown(child)
    if (unknown !== null) return unknown
  }
  return null
}

/** Whether nothing was ever written: a draft begins as an empty string. */
export function isBlank(state: string): boolean {
  return state === '' || state === '{}'
}

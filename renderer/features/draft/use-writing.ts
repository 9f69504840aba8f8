import { mergeRegister } from '@lexical/utils'
import {
  BLUR_COMMAND,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_LOW,
  type LexicalEditorWithDispose,
} from 'lexical'
import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { Draft } from '#shared/domain/draft'
import { draftOf } from '../../data/drafts'
import { openEditor } from '../../editor/open-editor'
import { openable } from '../../editor/read-draft'
import { writtenOn } from '../../editor/written-on'
import { useServices } from '../../services'
import { writingOf, type Writing } from './writing'

/** Marks what was put on the screen from the store, which is nothing new to be stored. */
const loadedTag = 'uradori-loaded'

export type OpenWriting = Readonly<{
  editor: LexicalEditorWithDispose
  writing: Writing
  editable: boolean
  /** Shows what is stored instead of what is on the screen. */
  load: (state: string) => void
}>

/**
 * Opens a draft in an editor and keeps the two together: what is typed is stored, and where another
 * window writes, the screen follows what it stores.
 * @throws {AppError} `draft-unreadable`
 */
export function useWriting(draft: Draft): OpenWriting {
  const { db, now, report } = useServices()
  const [writing] = useState(() => writingOf(db, draft, now))
  const [editor] = useState(() => {
    const state = writing.leftBehind() ?? writing.base()
    return openEditor({ caseId: draft.caseId, state }, report)
  })
  const mayWrite = useSyncExternalStore(db.writer.watch, db.writer.mayWrite)
  const [isCurrent, setCurrent] = useState(false)
  const editable = mayWrite && isCurrent

  const load = useCallback(
    (state: string) => {
      editor.setEditorState(editor.parseEditorState(openable(state)), { tag: loadedTag })
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
      writing.loaded(state)
    },
    [editor, writing],
  )
  const follow = useEffectEvent((stored: Draft | null) => {
    const isUnsaved = writing.saving.current().kind !== 'stored'
    if (stored && !isUnsaved && stored.state !== writing.base()) load(stored.state)
  })

  const fail = useEffectEvent(report)

  useEffect(() => editor.setEditable(editable), [editor, editable])
  useEffect(() => {
    if (!mayWrite) follow(draft)
  }, [draft, mayWrite])
  useEffect(() => {
    if (!mayWrite) return
    let isOver = false
    // Another window may have written until a moment ago: look before the first key.
    draftOf(db, draft.id).then((stored) => {
      if (isOver) return
      follow(stored)
      setCurrent(true)
    }, fail)
    return () => {
      isOver = true
      setCurrent(false)
    }
  }, [db, draft.id, mayWrite])

  useEffect(() => {
    writing.attach(() => writtenOn(editor))
    const { saving } = writing
    const flush = () => void saving.flush()
    const hide = () => document.visibilityState === 'hidden' && flush()
    const stay = (event: BeforeUnloadEvent) => {
      const { kind } = saving.current()
      if (kind === 'failed' || kind === 'conflict') event.preventDefault()
    }
    const end = () => void writing.end()
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', end)
    window.addEventListener('beforeunload', stay)
    const off = mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        const isNew = dirtyElements.size > 0 || dirtyLeaves.size > 0
        if (isNew && !tags.has(loadedTag) && editor.isEditable()) saving.changed()
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          flush()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
      db.writer.beforeHandingOver(async () => void (await writing.end())),
      () => {
        document.removeEventListener('visibilitychange', hide)
        window.removeEventListener('pagehide', end)
        window.removeEventListener('beforeunload', stay)
      },
    )
    return () => {
      off()
      writing.detach().catch(fail)
      editor.dispose()
    }
  }, [db, editor, writing])

  return { editor, writing, editable, load }
}

import type { LexicalEditor } from 'lexical'
import { $readDraft, type DraftReading } from './reading'
import { draftSentences, type DraftSentence } from './sentences-of-draft'

/** The open draft in words and sentences, as of a moment after the last key. */
export type ReadDraft = Readonly<{ reading: DraftReading; sentences: readonly DraftSentence[] }>

export type ReadingStore = Readonly<{
  current: () => ReadDraft
  /** Reads at once, for what must not work on words of a moment ago. */
  refresh: () => ReadDraft
  watch: (listener: () => void) => () => void
  stop: () => void
}>

/** Milliseconds of quiet before the draft is read again, so that no key waits for it. */
const quiet = 200

/** Reads the draft after every edit, in a pause of the typing. */
export function readingStore(editor: LexicalEditor): ReadingStore {
  const listeners = new Set<() => void>()
  let read = readNow(editor)
  let timer: ReturnType<typeof setTimeout> | undefined
  const refresh = () => {
    clearTimeout(timer)
    read = readNow(editor)
    listeners.forEach((listener) => listener())
    return read
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (editor.isComposing() ? soon() : refresh()), quiet)
  }
  const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) soon()
  })
  return {
    current: () => read,
    refresh,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      clearTimeout(timer)
      unregister()
    },
  }
}

function readNow(editor: LexicalEditor): ReadDraft {
  const reading = editor.read($readDraft)
  return { reading, sentences: draftSentences(reading) }
}

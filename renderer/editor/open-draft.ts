import type { LexicalEditor } from 'lexical'
import { createContext, use, useSyncExternalStore } from 'react'
import type { Draft } from '#shared/domain/draft'
import type { MarginMarks } from './margin-marks'
import type { ReadDraft, ReadingStore } from './reading-store'

/** What a draft is called and written in. Its words are read from the editor, or stored first. */
export type DraftHead = Pick<Draft, 'id' | 'caseId' | 'title' | 'language'>

/**
 * The draft on the screen, for what works beside its editor: desk check, export, aside. It stays the
 * same object while the reporter writes.
 */
export type OpenDraft = Readonly<{
  draft: DraftHead
  editor: LexicalEditor
  reading: ReadingStore
  margin: MarginMarks
  /** Stores what is on the screen; false when that failed. Exports of stored words ask for it first. */
  save: () => Promise<boolean>
  /** Scrolls to a sentence by its number and points at it. False when there is none. */
  leadTo: (sentence: number) => boolean
  /** Opens or closes the right side where it lies over the text; elsewhere it is always there. */
  showAside: (open: boolean) => void
}>

export const OpenDraftContext = createContext<OpenDraft | null>(null)

export function useOpenDraft(): OpenDraft {
  const open = use(OpenDraftContext)
  if (!open) throw new Error('useOpenDraft outside an open draft')
  return open
}

/** The words and sentences of the open draft, as of a moment after the last key. */
export function useReadDraft(): ReadDraft {
  const { reading } = useOpenDraft()
  return useSyncExternalStore(reading.watch, reading.current)
}

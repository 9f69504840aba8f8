import { createContext, use, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Where the open room's own figures go: the right end of the status line. */
export const StatusNotePlace = createContext<HTMLElement | null>(null)

/** Puts a room's figures (characters, sentences …) into the status line. */
export function StatusNote({ children }: { children: ReactNode }) {
  const place = use(StatusNotePlace)
  return place && createPortal(children, place)
}

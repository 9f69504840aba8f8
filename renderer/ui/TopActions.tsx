import { createContext, use, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Where the open room's own buttons go: the right end of the top bar. */
export const TopActionsPlace = createContext<HTMLElement | null>(null)

/** Puts a room's main buttons into the top bar. */
export function TopActions({ children }: { children: ReactNode }) {
  const place = use(TopActionsPlace)
  return place && createPortal(children, place)
}

import { createContext, use, useEffect, type RefObject } from 'react'

/** Counts how often the reporter was led somewhere in the case, also when it was to where they were. */
export const Arrivals = createContext(0)

/**
 * Lets the keys work in `place` as soon as its room is come to. They stay where the reporter is at work:
 * in a field or list of the room, or in a dialog.
 */
export function useArrival(place: RefObject<HTMLElement | null>): void {
  const arrivals = use(Arrivals)
  useEffect(() => {
    if (document.activeElement?.closest('main *, aside *, [role="dialog"]')) return
    place.current?.focus({ preventScroll: true })
  }, [place, arrivals])
}

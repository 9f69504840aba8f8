import type { KeyboardEvent } from 'react'

/** Whether a key means to leave where it was pressed: Esc that no field, list of choices or dialog takes itself. */
export function leaves({ key, nativeEvent, defaultPrevented, target }: KeyboardEvent): boolean {
  if (key !== 'Escape' || nativeEvent.isComposing || defaultPrevented) return false
  return target instanceof Element && target.ariaExpanded !== 'true'
}

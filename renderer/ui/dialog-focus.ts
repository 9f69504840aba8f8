import type { FocusEvent } from 'react'

/**
 * Leaves the focus of a dialog where the reporter takes it. Mantine's trap puts it on what is marked
 * `data-autofocus` in two timers, and the second would take it back from where a fast key has brought it by
 * then; so the mark goes with the focus.
 */
export function followFocus({ target }: FocusEvent): void {
  const dialog = target.closest('[role="dialog"]')
  if (!dialog) return
  for (const marked of dialog.querySelectorAll('[data-autofocus]'))
    marked.removeAttribute('data-autofocus')
  target.setAttribute('data-autofocus', 'true')
}

/** Before the next key: the trap around a card does so only a moment later. */
export function focusAtOnce(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true })
}

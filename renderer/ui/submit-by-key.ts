import type { KeyboardEvent } from 'react'

/** Ctrl/Cmd+Enter in any field of a form submits it. */
export function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.nativeEvent.isComposing || event.key !== 'Enter') return
  if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit()
}

import type { KeyboardEvent, ReactNode } from 'react'
import { flushSync } from 'react-dom'

/** A form that the page itself takes in. Ctrl/Cmd+Enter in any of its fields submits it, as its button does. */
export function Form({
  onSubmit,
  children,
}: {
  onSubmit: () => Promise<void>
  children: ReactNode
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Ctrl+Enter of its fields
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit()
      }}
      onKeyDown={submitByKey}
    >
      {children}
    </form>
  )
}

function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.nativeEvent.isComposing || event.key !== 'Enter') return
  if (!event.ctrlKey && !event.metaKey) return
  const form = event.currentTarget
  // What the field under the caret took in by this very key is part of what is submitted.
  flushSync(() => undefined)
  form.requestSubmit()
}

import { useState } from 'react'
import { useLeaving } from './use-leaving'

type Typed<T> = Readonly<{ text: string; sent: { readonly value: T } | null }>

/** Text that is being written over a stored value. */
export type Typing = Readonly<{
  /** What was typed and is not the stored value yet, or null. */
  text: string | null
  type: (text: string) => void
  /** Sends what the text means to be stored; nothing where it means nothing. */
  settle: () => void
  /** Forgets what was typed. */
  drop: () => void
}>

/**
 * Keeps typed text on the screen until the stored value has become what was sent; when `save` gives null
 * (it failed, as `perform` says it), for as long as the reporter likes. Leaving the room or hiding the
 * window settles it too. `meaning` gives null for text that must not be saved.
 */
export function useTyping<T>(
  value: T,
  meaning: (text: string) => { readonly value: T } | null,
  save: (next: T) => unknown,
): Typing {
  const [typed, setTyped] = useState<Typed<T> | null>(null)
  if (typed?.sent && Object.is(typed.sent.value, value)) setTyped(null)

  const send = async (sent: { readonly value: T }) => {
    setTyped((before) => before && { ...before, sent })
    if ((await save(sent.value)) !== null) return
    setTyped((before) => (before?.sent === sent ? { ...before, sent: null } : before))
  }
  const settle = () => {
    if (typed === null || typed.sent) return
    const meant = meaning(typed.text)
    if (meant === null) return
    if (Object.is(meant.value, value)) setTyped(null)
    else void send(meant)
  }

  useLeaving(settle)

  return {
    text: typed?.text ?? null,
    type: (text) => setTyped({ text, sent: null }),
    settle,
    drop: () => setTyped(null),
  }
}

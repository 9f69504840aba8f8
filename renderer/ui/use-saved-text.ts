import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLeaving } from './use-leaving'

export type SavedText = Readonly<{
  /** What the field shows: what was typed and is not kept yet, else what is kept. */
  text: string
  change: (text: string) => void
  /** Keeps what was typed, now. */
  keep: () => void
}>

/**
 * A text that is kept when one leaves its field, leaves the room or hides the window, and, where `pause`
 * is given, after so many milliseconds without a key. `save` gives the text as it was kept, or null when
 * it could not be: then what was typed stays in the field.
 */
export function useSavedText(
  value: string,
  save: (typed: string) => Promise<string | null>,
  pause: number | null = null,
): SavedText {
  const [typed, setTyped] = useState<string | null>(null)
  // What has been sent to be kept: leaving a field twice is one act.
  const settled = useRef<string | null>(null)
  if (typed === value) setTyped(null)

  const keep = async () => {
    if (typed === null || typed === settled.current) return
    settled.current = typed
    const kept = await save(typed)
    if (settled.current === typed) settled.current = kept
    if (kept !== null) setTyped((now) => (now === typed ? kept : now))
  }
  const leave = useEffectEvent(() => void keep())
  useEffect(() => {
    if (typed === null || pause === null) return
    const timer = setTimeout(leave, pause)
    return () => clearTimeout(timer)
  }, [typed, pause])
  useLeaving(() => void keep())

  return {
    text: typed ?? value,
    change: (text) => {
      settled.current = null
      setTyped(text)
    },
    keep: () => void keep(),
  }
}

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { leaves } from './leaves'
import styles from './Side.module.css'

/** The right side of a room, where what was opened stands. Esc leads back to where it was opened. */
export function Side({
  label,
  focusRequest,
  onLeave,
  children,
}: {
  label: string
  /** Counts how often the keyboard was to be led here. */
  focusRequest: number
  onLeave: () => void
  children: ReactNode
}) {
  const side = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focusRequest > 0) side.current?.focus()
  }, [focusRequest])
  const onKeyDown = (event: KeyboardEvent) => {
    if (!leaves(event)) return
    event.preventDefault()
    onLeave()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the Esc of its fields
    <section
      ref={side}
      className={styles['side']}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {children}
    </section>
  )
}

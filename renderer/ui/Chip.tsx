import type { ReactNode } from 'react'
import styles from './Chip.module.css'

export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'ai'

/** A status: always a word, with a shape before it where it judges something, and a tone. */
export function Chip({
  tone = 'plain',
  shape,
  title,
  children,
}: {
  tone?: Tone
  shape?: string
  title?: string
  children: ReactNode
}) {
  return (
    <span className={styles['chip']} data-tone={tone} title={title}>
      {shape && <span aria-hidden="true">{shape}</span>}
      {children}
    </span>
  )
}

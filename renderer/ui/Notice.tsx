import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** Something that stands in the way of the work: what it is, why, and what can be done about it. */
export function Notice({
  tone = 'plain',
  sign,
  title,
  text,
  children,
}: {
  tone?: 'plain' | 'warn' | 'bad'
  sign?: ReactNode
  title: string
  text?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={styles['notice']} data-tone={tone}>
      <b>
        {sign && <span aria-hidden="true">{sign}</span>}
        {title}
      </b>
      {text && <p dir="auto">{text}</p>}
      {children && <div className={styles['next']}>{children}</div>}
    </div>
  )
}

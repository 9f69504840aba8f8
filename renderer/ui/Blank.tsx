import type { ReactNode } from 'react'
import styles from './Blank.module.css'

/** An empty screen: says what belongs here and what to do next. */
export function Blank({
  icon,
  title,
  hint,
  children,
}: {
  icon?: ReactNode
  title: string
  hint?: string
  children?: ReactNode
}) {
  return (
    <div className={styles['blank']}>
      {icon && <div className={styles['icon']}>{icon}</div>}
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children && <div className={styles['next']}>{children}</div>}
    </div>
  )
}

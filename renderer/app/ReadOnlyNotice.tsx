import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useServices } from '../services'
import styles from './ReadOnlyNotice.module.css'

/** Shown in every window but the one that writes. */
export function ReadOnlyNotice() {
  const { t, db } = useServices()
  const mayWrite = useSyncExternalStore(db.writer.watch, db.writer.mayWrite)
  if (mayWrite) return null
  return (
    <output className={styles['notice']}>
      <span>{t('readOnly.notice')}</span>
      <Button onClick={() => db.writer.takeOver()}>{t('readOnly.takeOver')}</Button>
    </output>
  )
}

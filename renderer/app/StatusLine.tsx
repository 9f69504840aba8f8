import { useLiveQuery } from 'dexie-react-hooks'
import { useSyncExternalStore } from 'react'
import { AppError } from '#shared/errors'
import { errorMessage } from '#shared/i18n/translate'
import { entryCount } from '../data/log'
import { useCase, useServices } from '../services'
import { showClock } from '../ui/show-time'
import styles from './StatusLine.module.css'

/** Says whether everything is saved, how long the log is, and what the room has to add. */
export function StatusLine({ placeNote }: { placeNote: (place: HTMLElement | null) => void }) {
  const { id: caseId } = useCase()
  const { t, db } = useServices()
  const count = useLiveQuery(() => entryCount(db, caseId), [db, caseId])
  return (
    <footer className={styles['line']}>
      <SavingWord />
      {count !== undefined && <span>{t('status.log', { count })}</span>}
      <span className={styles['note']} ref={placeNote} />
      <span>{t('status.here')}</span>
    </footer>
  )
}

function SavingWord() {
  const { t, db } = useServices()
  const saving = useSyncExternalStore(db.saving.watch, db.saving.current)
  switch (saving.state) {
    case 'idle':
      return <b>● {t('status.idle')}</b>
    case 'saving':
      return <b>○ {t('status.saving')}</b>
    case 'saved':
      return <b data-testid="saved">● {t('status.saved', { time: showClock(saving.at) })}</b>
    case 'failed': {
      const reason = errorMessage(t, new AppError(saving.code))
      return (
        <b className={styles['failed']} role="alert">
          ▲ {t('status.failed', { reason })}
        </b>
      )
    }
  }
}

import { Link, useMatchRoute } from '@tanstack/react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import { nameOf } from '#shared/domain/source'
import { sourceOf } from '../data/sources'
import { useCase, useServices } from '../services'
import styles from './Crumb.module.css'
import { roomList } from './room-list'

/** Where one is: the room, and the source that is open in it. */
export function Crumb() {
  const { id: caseId } = useCase()
  const { t, db } = useServices()
  const match = useMatchRoute()
  const reader = match({ to: '/$caseId/sources/$sourceId' })
  const sourceId = reader ? reader.sourceId : null
  const source = useLiveQuery(
    async () => (sourceId === null ? null : sourceOf(db, sourceId)),
    [db, sourceId],
  )
  if (sourceId !== null) {
    return (
      <nav className={styles['crumb']} aria-label={t('room.reader')}>
        <Link to="/$caseId/sources" params={{ caseId }} className={styles['up'] ?? ''}>
          {t('room.sources')}
        </Link>
        <span aria-hidden="true"> › </span>
        <b>{(source && nameOf(source)) ?? t('room.reader')}</b>
      </nav>
    )
  }
  const open = roomList.find(({ to }) => match({ to }))
  return <div className={styles['crumb']}>{open && <b>{t(`room.${open.room}`)}</b>}</div>
}

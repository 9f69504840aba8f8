import { Link } from '@tanstack/react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { ActionIcon } from '@mantine/core'
import { IconKeyboard, IconSettings } from '@tabler/icons-react'
import { roomCount } from '../data/room-counts'
import { useCase, useServices } from '../services'
import { usePassed } from '../ui/use-passed'
import { roomList } from './room-list'
import styles from './Rooms.module.css'

/** The case's rooms with what is in them; in red only what waits for the reporter. */
export function Rooms() {
  const { t, commands } = useServices()
  return (
    <nav className={styles['rooms']} aria-label={t('app.rooms')}>
      {roomList.map((listed) => (
        <Room key={listed.room} {...listed} />
      ))}
      <div className={styles['foot']}>
        <ActionIcon
          aria-label={t('shortcuts.title')}
          title={t('shortcuts.title')}
          onClick={() => commands.run('shortcuts')}
        >
          <IconKeyboard size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('settings.title')}
          title={t('settings.title')}
          onClick={() => commands.run('settings')}
        >
          <IconSettings size={16} stroke={1.6} />
        </ActionIcon>
      </div>
    </nav>
  )
}

function Room({ room, to, icon: Icon }: (typeof roomList)[number]) {
  const { id: caseId } = useCase()
  const { t, db } = useServices()
  const [changesAt, setChangesAt] = useState<number | null>(null)
  const passed = usePassed(changesAt)
  const count = useLiveQuery(() => roomCount(db, caseId, room), [db, caseId, room, passed])
  if (count && (count.changesAt ?? null) !== changesAt) setChangesAt(count.changesAt ?? null)
  const { all = 0, waiting = 0 } = count ?? {}
  return (
    <Link
      to={to}
      params={{ caseId }}
      search={{}}
      className={styles['room'] ?? ''}
      activeOptions={{ includeSearch: false }}
      title={t(`room.${room}`)}
      data-apart={room === 'draft'}
    >
      <Icon size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles['name']}>{t(`room.${room}`)}</span>
      {waiting > 0 ? (
        <em title={t('room.waiting', { count: waiting })}>
          <span aria-hidden="true">{waiting}</span>
          <span className={styles['spoken']}>{t('room.waiting', { count: waiting })}</span>
        </em>
      ) : (
        all > 0 && <span className={styles['count']}>{all}</span>
      )}
    </Link>
  )
}

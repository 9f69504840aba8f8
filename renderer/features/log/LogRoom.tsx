import { Button, Select, TextInput, VisuallyHidden } from '@mantine/core'
import { IconSearch, IconShieldCheck } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { Entry } from '#shared/domain/entry'
import { entriesOf } from '../../data/log'
import { useCase, useServices } from '../../services'
import { RoomLayout } from '../../ui/RoomLayout'
import { LogTable } from './LogTable'
import { whatInWords } from './what-in-words'
import { topics, topicOf, type Topic } from './topic'
import styles from './LogRoom.module.css'

/** Everything that was done in this case, newest first. */
export function LogRoom() {
  const { id: caseId } = useCase()
  const { t, db, commands } = useServices()
  const [topic, setTopic] = useState<Topic | 'all'>('all')
  const [query, setQuery] = useState('')
  const entries = useLiveQuery(() => entriesOf(db, caseId), [db, caseId])
  const shown = useMemo(() => {
    const wanted = query.normalize('NFKC').toLowerCase()
    return (entries ?? [])
      .filter((entry) => topic === 'all' || topicOf(entry) === topic)
      .filter((entry) => textOf(entry, whatInWords(entry, t)).includes(wanted))
      .toReversed()
  }, [entries, query, t, topic])

  return (
    <RoomLayout asideLabel={t('log.title')} closeLabel={t('app.close')}>
      <div className={styles['room']}>
        <header className={styles['head']}>
          <VisuallyHidden component="h1">{t('room.log')}</VisuallyHidden>
          <p>{t('log.intro')}</p>
          <div className={styles['tools']}>
            <TextInput
              size="xs"
              aria-label={t('log.search')}
              placeholder={t('log.search')}
              leftSection={<IconSearch size={14} aria-hidden="true" />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
            <Select
              size="xs"
              aria-label={t('log.filter')}
              value={topic}
              onChange={(value) => setTopic(topics.find((one) => one === value) ?? 'all')}
              data={(['all', ...topics] as const).map((value) => ({
                value,
                label: t(`log.filter.${value}`),
              }))}
            />
            <Button
              leftSection={<IconShieldCheck size={14} aria-hidden="true" />}
              onClick={() => commands.run('case.verify')}
            >
              {t('command.case.verify')}
            </Button>
          </div>
        </header>
        {entries && shown.length === 0 && <p className={styles['none']}>{t('log.none')}</p>}
        {shown.length > 0 && <LogTable entries={shown} />}
      </div>
    </RoomLayout>
  )
}

function textOf(entry: Entry, what: string): string {
  const details = Object.values(entry.details).join(' ')
  return `${what} ${entry.subject.label} ${details}`.normalize('NFKC').toLowerCase()
}

import { Button, Checkbox, Text, Title, UnstyledButton } from '@mantine/core'
import { IconBook2, IconPlus, IconSettings } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { Case } from '#shared/domain/case'
import { allCases } from '../../data/cases'
import { roomCount } from '../../data/room-counts'
import { useCommand, useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { showDay } from '../../ui/show-time'
import { NewCaseDialog } from './NewCaseDialog'
import { useSampleCase } from './sample/use-sample-case'
import styles from './StartScreen.module.css'

/** The cases on this machine, and how to begin one. */
export function StartScreen() {
  const { t, db, commands } = useServices()
  const cases = useLiveQuery(() => allCases(db), [db])
  const [naming, setNaming] = useState(false)
  const [showArchived, setShowArchived] = useState(false)
  const { openSample, opening } = useSampleCase()
  useCommand('case.new', () => setNaming(true))
  useEffect(() => {
    document.title = 'Uradori'
  }, [])

  const archived = cases?.filter(({ archivedAt }) => archivedAt !== null) ?? []
  const shown = showArchived ? cases : cases?.filter(({ archivedAt }) => archivedAt === null)
  return (
    <main className={styles['start']}>
      <header className={styles['head']}>
        <div>
          <Title order={1} className={styles['name']}>
            Uradori <span lang="ja">裏取り</span>
          </Title>
          <Text c="var(--ink-2)">{t('cases.intro')}</Text>
        </div>
        <Button
          leftSection={<IconSettings size={14} aria-hidden="true" />}
          onClick={() => commands.run('settings')}
        >
          {t('settings.title')}
        </Button>
      </header>
      <div className={styles['begin']}>
        <Button
          size="sm"
          variant="filled"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => setNaming(true)}
        >
          {t('cases.new')}
        </Button>
        <Button
          size="sm"
          loading={opening}
          leftSection={<IconBook2 size={16} aria-hidden="true" />}
          onClick={() => void openSample()}
        >
          {t('cases.sample')}
        </Button>
      </div>
      <Text size="sm" c="var(--ink-2)" mb="lg">
        {t('cases.sampleHint')}
      </Text>
      <h2 className={styles['listTitle']}>{t('cases.title')}</h2>
      {shown?.length === 0 && <Text c="var(--ink-2)">{t('cases.empty')}</Text>}
      <ul className={styles['list']}>
        {shown?.map((one) => (
          <CaseLine key={one.id} case={one} />
        ))}
      </ul>
      {archived.length > 0 && (
        <Checkbox
          mt="md"
          size="xs"
          checked={showArchived}
          label={t('cases.showArchived', { count: archived.length })}
          onChange={(event) => setShowArchived(event.currentTarget.checked)}
        />
      )}
      <NewCaseDialog opened={naming} onClose={() => setNaming(false)} />
    </main>
  )
}

function CaseLine({ case: one }: { case: Case }) {
  const { t, db, go, language } = useServices()
  const sources = useLiveQuery(() => roomCount(db, one.id, 'sources'), [db, one.id])
  const claims = useLiveQuery(() => roomCount(db, one.id, 'claims'), [db, one.id])
  return (
    <li>
      <UnstyledButton
        className={styles['case']}
        onClick={() => go({ room: 'sources', caseId: one.id })}
      >
        <span className={styles['title']} dir="auto">
          {one.title}
          {one.sample && <Chip tone="ai">{t('cases.sampleMark')}</Chip>}
          {one.archivedAt !== null && <Chip>{t('cases.archived')}</Chip>}
        </span>
        <span className={styles['meta']}>
          {sources && <span>{t('cases.sources', { count: sources.all })}</span>}
          {claims && <span>{t('cases.claims', { count: claims.all })}</span>}
          <span>{t('cases.created', { date: showDay(one.createdAt, language) })}</span>
        </span>
      </UnstyledButton>
    </li>
  )
}

import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState, useSyncExternalStore } from 'react'
import { isRunning } from '../../clip-queue'
import { capturesOfCase } from '../../data/captures'
import { sourcesOf } from '../../data/sources'
import { Dialog } from '../../Dialog'
import { useCase, useCommand, useServices } from '../../services'
import { againRows, countsOf, fittingRows } from './again-rows'
import { AgainLine } from './AgainLine'
import styles from './CaptureAgainDialog.module.css'

/** Captures all sources of a case again, or those that are chosen, and tells of each what came of it. */
export function CaptureAgainDialog() {
  const { t } = useServices()
  const [opened, { open, close }] = useDisclosure(false)
  useCommand('case.again', open)
  return (
    <Dialog opened={opened} onClose={close} size="lg" title={t('versions.all')}>
      <Again onClose={close} />
    </Dialog>
  )
}

function Again({ onClose }: { onClose: () => void }) {
  const { id: caseId } = useCase()
  const { t, db, host, clips, report } = useServices()
  const [query, setQuery] = useState('')
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const items = useSyncExternalStore(clips.watch, clips.items)
  const stored = useLiveQuery(async () => {
    const [sources, captures] = await Promise.all([
      sourcesOf(db, caseId),
      capturesOfCase(db, caseId),
    ])
    return { sources, captures }
  }, [db, caseId])
  const canFetch = host.supports('capturePage')
  const rows = stored ? againRows(stored.sources, stored.captures, items, canFetch) : []
  const shown = fittingRows(rows, query)
  const fetchable = shown.filter(
    ({ byHand, item }) => byHand === null && !(item && isRunning(item)),
  )
  const chosen = fetchable.filter(({ source }) => !left.has(source.id))
  const running = rows.filter(({ item }) => item && isRunning(item))
  const counts = countsOf(rows)
  const choose = (ids: readonly string[], isChosen: boolean) =>
    leave((before) => {
      const next = new Set(before)
      for (const id of ids) {
        if (isChosen) next.delete(id)
        else next.add(id)
      }
      return next
    })

  return (
    <Stack gap="sm">
      <Text size="sm">{t(canFetch ? 'versions.all.what' : 'versions.all.cannot')}</Text>
      <TextInput
        data-autofocus
        aria-label={t('versions.all.find')}
        placeholder={t('versions.all.find')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {canFetch && fetchable.length > 0 && (
        <Checkbox
          label={t('versions.all.choose')}
          checked={chosen.length === fetchable.length}
          indeterminate={chosen.length > 0 && chosen.length < fetchable.length}
          onChange={(event) =>
            choose(
              fetchable.map(({ source }) => source.id),
              event.currentTarget.checked,
            )
          }
        />
      )}
      <ul className={styles['list']} aria-label={t('versions.all.list')}>
        {shown.map((row) => (
          <AgainLine
            key={row.source.id}
            row={row}
            isChosen={!left.has(row.source.id)}
            onChoose={(isChosen) => choose([row.source.id], isChosen)}
            onLeave={onClose}
          />
        ))}
      </ul>
      {stored && shown.length === 0 && <Text size="sm">{t('versions.all.none')}</Text>}
      <output className={styles['counts']}>{counts && t('versions.all.counts', counts)}</output>
      <Group justify="flex-end">
        {running.length > 0 && (
          <Button onClick={() => running.forEach(({ source }) => clips.cancel(source.id))}>
            {t('versions.all.stop')}
          </Button>
        )}
        <Button onClick={onClose}>{t('app.close')}</Button>
        {canFetch && (
          <Button
            variant="filled"
            disabled={chosen.length === 0}
            onClick={() =>
              void clips.captureAgain(chosen.map(({ source }) => source)).catch(report)
            }
          >
            {t('versions.all.do', { count: chosen.length })}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

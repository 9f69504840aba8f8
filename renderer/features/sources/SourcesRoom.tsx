import { Button, VisuallyHidden } from '@mantine/core'
import { IconFiles, IconPlus } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { nameOf, type Source } from '#shared/domain/source'
import { isRunning, type ClipQueue } from '../../clip-queue'
import { capturesOfCase } from '../../data/captures'
import { passageCounts } from '../../data/passages'
import { sourcesOf } from '../../data/sources'
import { useCase, useServices } from '../../services'
import { Blank } from '../../ui/Blank'
import { RoomLayout } from '../../ui/RoomLayout'
import { StatusNote } from '../../ui/StatusNote'
import { useListMemory } from '../../ui/list-memory'
import { sourceListMemory } from './list-memory'
import { RemoveSourceDialog } from './RemoveSourceDialog'
import { SourceDetails } from './SourceDetails'
import { SourceFilters } from './SourceFilters'
import { filtered, noFilter, sorted, sourceRows, type SourceRow } from './source-list'
import { SourceTable } from './SourceTable'
import styles from './SourcesRoom.module.css'

/** Everything that was clipped into this case, and the record of each: first of the one that was asked for. */
export function SourcesRoom({ sourceId }: { sourceId: string | null }) {
  const { id } = useCase()
  return <SourcesOf key={`${id} ${sourceId}`} caseId={id} asked={sourceId} />
}

function SourcesOf({ caseId, asked }: { caseId: string; asked: string | null }) {
  const { db, t, language, go, clips } = useServices()
  const [memory, change] = useListMemory(
    sourceListMemory,
    db,
    caseId,
    // What was left as a filter could hide it.
    asked === null ? {} : { sourceId: asked, filter: noFilter },
  )
  const [asideOpen, setAsideOpen] = useState(asked !== null)
  const list = useRef<HTMLTableElement>(null)
  const [removing, setRemoving] = useState<Source | null>(null)
  const sources = useLiveQuery(() => sourcesOf(db, caseId), [db, caseId])
  // The list is there once the sources are; when they were captured and marked is filled in.
  const isThere = sources !== undefined
  const captures = useLiveQuery(
    async () => (isThere ? capturesOfCase(db, caseId) : []),
    [db, caseId, isThere],
  )
  const passages = useLiveQuery(
    async () => (isThere ? passageCounts(db, caseId) : new Map<string, number>()),
    [db, caseId, isThere],
  )
  // As one string: a capture tells of its progress more often than of its beginning and end.
  const running = useSyncExternalStore(clips.watch, () => runningIds(clips))
  const all = useMemo(() => {
    const counts = passages ?? new Map<string, number>()
    return sources && sourceRows(sources, captures ?? [], counts, new Set(running.split(' ')))
  }, [sources, captures, passages, running])
  const names = useMemo(
    () => new Map((sources ?? []).map((source) => [source.id, nameOf(source) ?? ''])),
    [sources],
  )
  const rows = useMemo(
    () => all && sorted(filtered(all, memory.filter), memory.sort, language),
    [all, memory.filter, memory.sort, language],
  )
  if (!all || !rows || !sources) return null

  const chosen = rows.find(({ id }) => id === memory.sourceId) ?? rows[0] ?? null
  const open = (row: SourceRow) => {
    change({ sourceId: row.id })
    go({ room: 'reader', caseId, sourceId: row.id })
  }
  const neighbour = (id: string) => {
    const index = rows.findIndex((row) => row.id === id)
    return rows[index + 1]?.id ?? rows[index - 1]?.id ?? null
  }
  return (
    <RoomLayout
      asideLabel={t('sources.details')}
      closeLabel={t('app.close')}
      asideOpen={asideOpen}
      onAsideOpen={(open) => {
        setAsideOpen(open)
        if (!open) list.current?.focus()
      }}
      {...(chosen && {
        aside: (
          <SourceDetails
            key={chosen.id}
            source={chosen.source}
            sources={sources}
            captures={captures ?? []}
            onOpen={() => open(chosen)}
            onRemove={() => setRemoving(chosen.source)}
          />
        ),
      })}
    >
      <VisuallyHidden component="h1">{t('room.sources')}</VisuallyHidden>
      {all.length === 0 ? (
        <NoSources />
      ) : (
        <div className={styles['room']}>
          <SourceFilters {...memory} onChange={change} onDown={() => list.current?.focus()} />
          {rows.length === 0 ? (
            <div className={styles['none']}>
              <p>{t('sources.noneFits')}</p>
              <Button onClick={() => change({ filter: noFilter })}>
                {t('sources.filter.clear')}
              </Button>
            </div>
          ) : (
            <SourceTable
              grid={list}
              rows={rows}
              names={names}
              chosenId={chosen?.id ?? null}
              sort={memory.sort}
              onSort={(sort) => change({ sort })}
              onChoose={(row) => change({ sourceId: row.id })}
              onOpen={open}
              onRemove={(row) => setRemoving(row.source)}
            />
          )}
        </div>
      )}
      <RemoveSourceDialog
        source={removing}
        onClose={() => setRemoving(null)}
        onRemoved={(id) => change({ sourceId: neighbour(id) })}
      />
      <StatusNote>
        {rows.length === all.length
          ? t('sources.count', { count: all.length })
          : t('sources.countShown', { shown: rows.length, count: all.length })}
      </StatusNote>
    </RoomLayout>
  )
}

function runningIds(clips: ClipQueue): string {
  const running = clips.items().filter(isRunning)
  return running.map(({ id }) => id).join(' ')
}

function NoSources() {
  const { t, commands } = useServices()
  return (
    <Blank
      icon={<IconFiles size={30} stroke={1.4} />}
      title={t('sources.empty')}
      hint={t('sources.emptyHint')}
    >
      <Button
        variant="filled"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => commands.run('clip')}
      >
        {t('sources.clip')}
      </Button>
    </Blank>
  )
}

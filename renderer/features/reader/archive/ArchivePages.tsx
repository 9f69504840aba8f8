import { useDeferredValue, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Capture } from '#shared/domain/capture'
import type { Source } from '#shared/domain/source'
import type { WebArchive } from '../../../capture/archive/open-web-archive'
import { isRunning, type UntakenPage } from '../../../clip-queue'
import { intakePages } from '../../../intake-pages'
import { useServices } from '../../../services'
import { FilterBar, FilterWords } from '../../../ui/FilterBar'
import { ArchiveList } from './ArchiveList'
import { rowsWith } from './archive-rows'
import { TakeBar } from './TakeBar'
import { useArchiveRows } from './use-archive-rows'
import styles from './ArchiveView.module.css'

const none: ReadonlySet<string> = new Set()
const noneUntaken: readonly UntakenPage[] = []

/** The list of an archive's pages with what narrows it, and what is done with those that are chosen. */
export function ArchivePages({
  archive,
  capture,
  source,
}: {
  archive: WebArchive
  capture: Capture
  source: Source
}) {
  const { t, db, host, now, newId, clips, perform, language } = useServices()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState(none)
  const grid = useRef<HTMLTableElement>(null)
  const items = useSyncExternalStore(clips.watch, clips.items)
  const item = items.find(({ id, purpose }) => id === source.id && purpose === 'pages') ?? null
  const untaken = item?.state.step === 'taken' ? item.state.untaken : noneUntaken
  const all = useArchiveRows(archive, source, untaken)
  const sought = useDeferredValue(words)
  const rows = useMemo(() => rowsWith(all, sought), [all, sought])
  const toTake = useMemo(
    () => all.filter(({ key, state }) => state === 'free' && chosen.has(key)),
    [all, chosen],
  )
  const number = new Intl.NumberFormat(language)
  const take = async () => {
    const tools = { db, host, now, newId, appVersion: import.meta.env.VITE_APP_VERSION }
    const wanted = { captureId: capture.id, archive, pages: toTake.map(({ page }) => page) }
    const entered = await perform('webArchive.takeNone', async () => {
      await clips.take(intakePages(tools, source, wanted))
      return true
    })
    if (entered) setChosen(none)
  }
  return (
    <div className={styles['pages']}>
      <FilterBar label={t('webArchive.filter')}>
        <FilterWords
          label={t('webArchive.filter')}
          value={words}
          onChange={setWords}
          onDown={() => grid.current?.focus()}
        />
        <output className={styles['count']}>
          {rows.length === all.length
            ? t('webArchive.count', { count: all.length })
            : t('webArchive.shown', {
                shown: number.format(rows.length),
                count: number.format(all.length),
              })}
        </output>
      </FilterBar>
      <ArchiveList {...{ grid, rows, chosen, source }} onChoose={setChosen} />
      {rows.length === 0 && <p className={styles['empty']}>{t('webArchive.noMatch')}</p>}
      <TakeBar
        count={toTake.length}
        item={item}
        isBusy={item !== null && isRunning(item)}
        onTake={() => void take()}
        onStop={() => clips.cancel(source.id)}
      />
    </div>
  )
}

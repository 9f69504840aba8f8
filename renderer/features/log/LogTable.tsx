import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Entry } from '#shared/domain/entry'
import { useServices } from '../../services'
import { useArrival } from '../../ui/arrival'
import { pageOf, rowAfterKey, rowsToDraw } from '../../ui/row-keys'
import { LogLine } from './LogLine'
import styles from './LogRoom.module.css'
import { placeOf } from './subject-place'

/** The lines: only those in sight are drawn. The arrows move through them, Enter leads to what one is about. */
export function LogTable({ entries }: { entries: readonly Entry[] }) {
  const { t, db, go, perform, tell } = useServices()
  const grid = useRef<HTMLTableElement>(null)
  const rowId = useId()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const found = entries.findIndex(({ id }) => id === chosenId)
  const at = found < 0 && entries.length > 0 ? 0 : found
  const lines = useVirtualizer({
    count: entries.length,
    getScrollElement: () => grid.current,
    estimateSize: () => 56,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 12,
    // The chosen line stays in the page when it is out of sight: the grid points at it.
    rangeExtractor: (range) => rowsToDraw(range, at),
  })
  useArrival(grid)

  const open = async (entry: Entry) => {
    const now = await perform('log.open', async () => ({ place: await placeOf(db, entry) }))
    if (now?.place) go(now.place)
    else if (now) tell(t('log.gone'))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target !== grid.current) return
    const to = rowAfterKey(event, { at, count: entries.length, page: pageOf(lines) })
    const entry = entries[to ?? at]
    if (!entry) return
    if (to !== null) {
      setChosenId(entry.id)
      lines.scrollToIndex(to, { align: 'auto' })
    } else if (event.key === 'Enter') void open(entry)
    else return
    event.preventDefault()
  }
  return (
    <table
      ref={grid}
      className={styles['grid']}
      // A table whose rows are chosen with keys is a grid (WAI-ARIA 1.2).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      tabIndex={0}
      aria-label={t('log.title')}
      aria-rowcount={entries.length}
      aria-activedescendant={at < 0 ? undefined : `${rowId}-${at}`}
      onKeyDown={onKeyDown}
    >
      <tbody style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const entry = entries[index]
          return (
            entry && (
              <LogLine
                key={key}
                ref={lines.measureElement}
                id={`${rowId}-${index}`}
                {...{ index, entry }}
                top={start}
                chosen={index === at}
                onChoose={() => setChosenId(entry.id)}
                onOpen={() => void open(entry)}
              />
            )
          )
        })}
      </tbody>
    </table>
  )
}

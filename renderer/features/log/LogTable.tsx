import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Entry } from '#shared/domain/entry'
import { useServices } from '../../services'
import { useArrival } from '../../ui/arrival'
import { Grid } from '../../ui/Grid'
import { rowAfterKey } from '../../ui/row-keys'
import { useDrawnRows } from '../../ui/use-drawn-rows'
import { LogLine } from './LogLine'
import styles from './LogRoom.module.css'
import { placeOf } from './subject-place'

const keyOf = ({ id }: Entry) => id
const heightOf = () => 56

/** The lines: only those in sight are drawn. The arrows move through them, Enter leads to what one is about. */
export function LogTable({ entries }: { entries: readonly Entry[] }) {
  const { t, db, go, perform, tell } = useServices()
  const grid = useRef<HTMLTableElement>(null)
  const rowId = useId()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const found = entries.findIndex(({ id }) => id === chosenId)
  const at = found < 0 && entries.length > 0 ? 0 : found
  const lines = useDrawnRows({ rows: entries, keyOf, box: grid, heightOf, at })
  useArrival(grid)

  const open = async (entry: Entry) => {
    const now = await perform('log.open', async () => ({ place: await placeOf(db, entry) }))
    if (now?.place) go(now.place)
    else if (now) tell(t('log.gone'))
  }
  const onKey = (event: KeyboardEvent) => {
    const to = rowAfterKey(event, { at, count: entries.length, page: lines.page })
    const entry = entries[to ?? at]
    if (!entry) return
    if (to !== null) {
      setChosenId(entry.id)
      lines.show(to)
    } else if (event.key === 'Enter') void open(entry)
    else return
    event.preventDefault()
  }
  return (
    <Grid
      ref={grid}
      className={styles['grid']}
      label={t('log.title')}
      rowCount={entries.length}
      pointsAt={at < 0 ? undefined : `${rowId}-${at}`}
      onKey={onKey}
    >
      <tbody style={{ height: lines.height }}>
        {lines.drawn.map(({ row: entry, index, key, place }) => (
          <LogLine
            key={key}
            id={`${rowId}-${index}`}
            {...{ place, entry }}
            chosen={index === at}
            onChoose={() => setChosenId(entry.id)}
            onOpen={() => void open(entry)}
          />
        ))}
      </tbody>
    </Grid>
  )
}

import { Checkbox } from '@mantine/core'
import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Source } from '#shared/domain/source'
import { useServices } from '../../../services'
import { Grid } from '../../../ui/Grid'
import { rowAfterKey } from '../../../ui/row-keys'
import { useDrawnRows } from '../../../ui/use-drawn-rows'
import { ArchiveListRow } from './ArchiveListRow'
import { choiceAfter, type ArchiveRow } from './archive-rows'
import styles from './ArchiveList.module.css'

const keyOf = ({ key }: ArchiveRow) => key

/** The pages themselves: only those in sight are drawn; keys and clicks choose one, several or all. */
export function ArchiveList({
  grid,
  rows,
  chosen,
  source,
  onChoose,
}: {
  grid: RefObject<HTMLTableElement | null>
  rows: readonly ArchiveRow[]
  chosen: ReadonlySet<string>
  source: Source
  onChoose: (chosen: ReadonlySet<string>) => void
}) {
  const { t, go } = useServices()
  const rowId = useId()
  const [pointed, setPointed] = useState<string | null>(null)
  const at = rows.findIndex(({ key }) => key === pointed)
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const list = useDrawnRows({
    rows,
    keyOf,
    box: grid,
    heightOf: () => 3.5 * rem,
    at,
    head: 2 * rem,
  })
  const free = rows.filter(({ state }) => state === 'free')
  const count = free.filter(({ key }) => chosen.has(key)).length
  const isAll = free.length > 0 && count === free.length
  const chooseAll = () => {
    const next = new Set(chosen)
    for (const { key } of free) {
      if (isAll) next.delete(key)
      else next.add(key)
    }
    onChoose(next)
  }
  const open = ({ sourceId }: ArchiveRow) => {
    if (sourceId !== null) go({ room: 'reader', caseId: source.caseId, sourceId })
  }
  const press = (to: number, isRange: boolean) => {
    setPointed(rows[to]?.key ?? null)
    onChoose(choiceAfter(chosen, rows, { at: to, from: isRange && at >= 0 ? at : null }))
  }
  const onKey = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey
    const row = rows[at]
    const to = rowAfterKey(event, { at, count: rows.length, page: list.page })
    if (to !== null) {
      setPointed(rows[to]?.key ?? null)
      if (event.shiftKey) onChoose(choiceAfter(chosen, rows, { at: to, from: Math.max(at, 0) }))
      list.show(to)
    } else if (isCommand && !event.altKey && event.key.toLowerCase() === 'a') chooseAll()
    else if (isCommand || event.altKey) return
    else if (event.key === ' ' && row) press(at, false)
    else if (event.key === 'Enter' && row) open(row)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className={styles['choice']}>
        <Checkbox
          size="xs"
          label={t('webArchive.all')}
          checked={isAll}
          indeterminate={count > 0 && !isAll}
          disabled={free.length === 0}
          onChange={chooseAll}
        />
        <p className={styles['hint']}>{t('webArchive.listHint')}</p>
      </div>
      <Grid
        ref={grid}
        className={styles['grid']}
        label={t('webArchive.list')}
        rowCount={rows.length + 1}
        pointsAt={at < 0 ? undefined : `${rowId}-${at}`}
        severalAtOnce
        onKey={onKey}
      >
        <thead className={styles['head']}>
          <tr className={styles['row']} aria-rowindex={1}>
            <th scope="col">{t('webArchive.page')}</th>
            <th scope="col">{t('webArchive.date')}</th>
            <th scope="col">{t('webArchive.state')}</th>
          </tr>
        </thead>
        <tbody className={styles['rows']} style={{ height: list.height }}>
          {list.drawn.map(({ row, index, key, place }) => (
            <ArchiveListRow
              key={key}
              id={`${rowId}-${index}`}
              {...{ place, row }}
              isChosen={row.state === 'free' && chosen.has(row.key)}
              isPointed={index === at}
              onPress={(isRange) => press(index, isRange)}
              onOpen={() => open(row)}
            />
          ))}
        </tbody>
      </Grid>
    </>
  )
}

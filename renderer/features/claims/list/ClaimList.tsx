import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useEffect,
  useEffectEvent,
  useId,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { Claim } from '#shared/domain/claim'
import { useServices } from '../../../services'
import { useArrival } from '../../../ui/arrival'
import { pageOf, rowAfterKey, rowsToDraw } from '../../../ui/row-keys'
import styles from './ClaimList.module.css'
import { ClaimRow } from './ClaimRow'
import type { ClaimRow as Row, Group } from './claim-rows'
import { FindingChip, UseChip } from '../ClaimChips'
import type { ClaimBoard } from '../use-claim-board'

/**
 * The list itself: only the rows in sight are drawn. Up and down move through it, Enter opens the right
 * side, Delete asks whether to remove.
 */
export function ClaimList({
  box,
  rows,
  total,
  board,
  openId,
  onOpen,
  onRemove,
}: {
  box: RefObject<HTMLDivElement | null>
  rows: readonly Row[]
  total: number
  board: ClaimBoard
  openId: string | null
  /** `enter` when it came by the key that leads on to the right side. */
  onOpen: (claim: Claim, by: 'pointer' | 'enter') => void
  onRemove: (claim: Claim) => void
}) {
  const { t } = useServices()
  const listId = useId()
  // The row the keys are at; where its claim is gone, the one that has come to its place.
  const [place, setPlace] = useState({ id: openId, at: -1 })
  const claimRows = rows.flatMap((row, index) => (row.row === 'claim' ? [{ row, index }] : []))
  const found = claimRows.findIndex(({ row }) => row.key === place.id)
  const at = found >= 0 ? found : Math.min(place.at, claimRows.length - 1)
  const active = claimRows[at] ?? null
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (rows[index]?.row === 'group' ? 36 : 68),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
    // The active row stays in the page when it is out of sight: the list points at it.
    rangeExtractor: (range) => rowsToDraw(range, active?.index ?? -1),
  })

  const followOpen = useEffectEvent(() => {
    if (openId === null) return
    setPlace({ id: openId, at: claimRows.findIndex(({ row }) => row.key === openId) })
    const index = rows.findIndex(({ key }) => key === openId)
    if (index >= 0) list.scrollToIndex(index, { align: 'auto' })
  })
  useEffect(() => followOpen(), [openId])

  useArrival(box)

  const move = (to: number) => {
    const next = claimRows[to]
    if (!next) return
    setPlace({ id: next.row.key, at: to })
    // The first claim comes with the head of its group.
    list.scrollToIndex(to === 0 ? 0 : next.index, { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const to = rowAfterKey(event, { at, count: claimRows.length, page: pageOf(list) })
    if (to !== null) move(to)
    else if (event.key === 'Enter' && active) {
      setPlace({ id: active.row.key, at })
      onOpen(active.row.listed.claim, 'enter')
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && active) {
      onRemove(active.row.listed.claim)
    } else return
    event.preventDefault()
  }

  return (
    <div
      ref={box}
      className={styles['list']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML lists only what is in sight
      role="listbox"
      tabIndex={0}
      aria-label={t('room.claims')}
      aria-activedescendant={active ? `${listId}-${active.row.key}` : undefined}
      onKeyDown={onKeyDown}
      // An open claim that is only just made comes to the list in a moment.
      onFocus={() => active ?? (openId === null && move(0))}
    >
      <div role="presentation" className={styles['rows']} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          const place = { transform: `translateY(${start}px)` }
          if (!row) return null
          if (row.row === 'group') {
            return (
              <div
                key={key}
                ref={list.measureElement}
                data-index={index}
                role="presentation"
                className={styles['group']}
                style={place}
              >
                <GroupChip group={row.group} />
                <span className={styles['groupCount']}>{row.count}</span>
              </div>
            )
          }
          const { claim } = row.listed
          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              id={`${listId}-${row.key}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
              role="option"
              tabIndex={-1}
              aria-selected={claim.id === openId}
              aria-setsize={total}
              aria-posinset={row.position}
              className={styles['row']}
              data-active={row === active?.row}
              style={place}
              onClick={() => {
                setPlace({ id: claim.id, at: row.position - 1 })
                onOpen(claim, 'pointer')
              }}
              onKeyDown={() => undefined}
            >
              <ClaimRow listed={row.listed} board={board} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function GroupChip({ group }: { group: Group }) {
  return group.by === 'finding' ? (
    <FindingChip finding={group.value} />
  ) : (
    <UseChip use={group.value} />
  )
}

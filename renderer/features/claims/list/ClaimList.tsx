import { useEffect, useEffectEvent, useId, type KeyboardEvent, type RefObject } from 'react'
import type { Claim } from '#shared/domain/claim'
import { useServices } from '../../../services'
import { useArrival } from '../../../ui/arrival'
import { rowAfterKey } from '../../../ui/row-keys'
import { useDrawnRows } from '../../../ui/use-drawn-rows'
import { useRowPlace } from '../../../ui/use-row-place'
import styles from './ClaimList.module.css'
import { ClaimRow } from './ClaimRow'
import type { ClaimRow as Row, Group } from './claim-rows'
import { FindingChip, UseChip } from '../ClaimChips'
import type { ClaimBoard } from '../use-claim-board'

const keyOf = ({ key }: Row) => key
const heightOf = ({ row }: Row) => (row === 'group' ? 36 : 68)

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
  const claimRows = rows.flatMap((row, index) => (row.row === 'claim' ? [{ row, index }] : []))
  const { at, moveTo } = useRowPlace(
    claimRows.map(({ row }) => row.key),
    openId,
  )
  const active = claimRows[at] ?? null
  const list = useDrawnRows({ rows, keyOf, box, heightOf, at: active?.index ?? -1 })

  const showOpen = useEffectEvent(() => {
    const index = rows.findIndex(({ key }) => key === openId)
    if (index >= 0) list.show(index)
  })
  useEffect(() => showOpen(), [openId])

  useArrival(box)

  const move = (to: number) => {
    const next = claimRows[to]
    if (!next) return
    moveTo(next.row.key)
    // The first claim comes with the head of its group.
    list.show(to === 0 ? 0 : next.index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const to = rowAfterKey(event, { at, count: claimRows.length, page: list.page })
    if (to !== null) move(to)
    else if (event.key === 'Enter' && active) {
      moveTo(active.row.key)
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
      <div role="presentation" className={styles['rows']} style={{ height: list.height }}>
        {list.drawn.map(({ row, key, place }) => {
          if (row.row === 'group') {
            return (
              <div key={key} {...place} role="presentation" className={styles['group']}>
                <GroupChip group={row.group} />
                <span className={styles['groupCount']}>{row.count}</span>
              </div>
            )
          }
          const { claim } = row.listed
          return (
            <div
              key={key}
              {...place}
              id={`${listId}-${row.key}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
              role="option"
              tabIndex={-1}
              aria-selected={claim.id === openId}
              aria-setsize={total}
              aria-posinset={row.position}
              className={styles['row']}
              data-active={row === active?.row}
              onClick={() => {
                moveTo(claim.id)
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

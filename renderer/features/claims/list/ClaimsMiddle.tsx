import { Button, Kbd, VisuallyHidden } from '@mantine/core'
import { IconPlus, IconTargetArrow } from '@tabler/icons-react'
import { useEffect, useMemo, type RefObject } from 'react'
import type { Claim } from '#shared/domain/claim'
import { useCase, useServices } from '../../../services'
import { Blank } from '../../../ui/Blank'
import { StatusNote } from '../../../ui/StatusNote'
import { TopActions } from '../../../ui/TopActions'
import { useListMemory } from '../../../ui/list-memory'
import { useAnnounce } from '../Announcer'
import { ClaimFilters } from './ClaimFilters'
import { ClaimList } from './ClaimList'
import styles from './ClaimsMiddle.module.css'
import { filtered, isFiltering, listed, noFilter } from './claim-filter'
import { rowsOf } from './claim-rows'
import { claimListMemory } from './list-memory'
import type { ClaimBoard } from '../use-claim-board'

/** The list of claims with what narrows it; says what to do where there is nothing to list. */
export function ClaimsMiddle({
  list,
  board,
  openId,
  onOpen,
  onRemove,
  onNew,
}: {
  list: RefObject<HTMLDivElement | null>
  board: ClaimBoard
  openId: string | null
  onOpen: (claim: Claim, by: 'pointer' | 'enter') => void
  onRemove: (claim: Claim) => void
  onNew: () => void
}) {
  const { id: caseId } = useCase()
  const { t, db } = useServices()
  const announce = useAnnounce()
  const [memory, change] = useListMemory(claimListMemory, db, caseId)
  const { filter, grouping, sorting } = memory
  const all = useMemo(() => listed(board.claims, board.parties), [board.claims, board.parties])
  const shown = useMemo(() => filtered(all, filter), [all, filter])
  const rows = useMemo(() => rowsOf(shown, grouping, sorting), [shown, grouping, sorting])
  const count = isFiltering(filter)
    ? t('claims.countShown', { count: all.length, shown: shown.length })
    : t('claims.count', { count: all.length })
  useEffect(() => announce(count), [announce, count])

  return (
    <div className={styles['middle']}>
      <VisuallyHidden component="h1">{t('room.claims')}</VisuallyHidden>
      <TopActions>
        <Button
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          rightSection={<Kbd aria-hidden="true">N</Kbd>}
          onClick={onNew}
        >
          {t('command.claim.new')}
        </Button>
      </TopActions>
      <StatusNote>{count}</StatusNote>
      {all.length === 0 ? (
        <Blank
          icon={<IconTargetArrow size={28} stroke={1.4} aria-hidden="true" />}
          title={t('claims.empty')}
          hint={t('claims.emptyHint')}
        >
          <Button variant="filled" onClick={onNew}>
            {t('command.claim.new')}
          </Button>
        </Blank>
      ) : (
        <>
          <ClaimFilters
            all={all}
            parties={board.parties}
            memory={memory}
            onChange={change}
            onDown={() => list.current?.focus()}
          />
          {shown.length === 0 ? (
            <Blank title={t('claims.noneFits')}>
              <Button onClick={() => change({ filter: noFilter })}>
                {t('claims.filter.clear')}
              </Button>
            </Blank>
          ) : (
            <ClaimList
              box={list}
              rows={rows}
              total={shown.length}
              board={board}
              openId={openId}
              onOpen={onOpen}
              onRemove={onRemove}
            />
          )}
        </>
      )}
    </div>
  )
}

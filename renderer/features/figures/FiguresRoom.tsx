import { useMediaQuery } from '@mantine/hooks'
import { IconNumbers } from '@tabler/icons-react'
import { VisuallyHidden } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Figure } from '#shared/domain/figure'
import { openConflicts } from '#shared/domain/figure-ledger'
import { removeFigure } from '../../data/figures'
import { useCase, useServices } from '../../services'
import { Blank } from '../../ui/Blank'
import { useListMemory } from '../../ui/list-memory'
import { RoomLayout } from '../../ui/RoomLayout'
import { StatusNote } from '../../ui/StatusNote'
import { FigureFilters } from './FigureFilters'
import { FigureSide } from './FigureSide'
import { FigureTable } from './FigureTable'
import { figureListMemory, shownGroups } from './figure-rows'
import styles from './FigureTable.module.css'
import { useFigureBoard, type FigureBoard } from './use-figure-board'

/** The case's figures, those of one measure side by side; one of them on the right. */
export function FiguresRoom({ figureId }: { figureId: string | null }) {
  const board = useFigureBoard()
  return board ? <Room board={board} figureId={figureId} /> : null
}

function Room({ board, figureId }: { board: FigureBoard; figureId: string | null }) {
  const { id: caseId } = useCase()
  const { t, db, go, now, perform, tell, language } = useServices()
  const grid = useRef<HTMLTableElement>(null)
  const [filter, change] = useListMemory(figureListMemory, db, caseId)
  const [asideOpen, setAsideOpen] = useState(figureId !== null)
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  // Where a link leads to a figure that lies over the table, the keys are led there too.
  const [focusRequest, setFocusRequest] = useState(narrow && figureId !== null ? 1 : 0)
  const groups = shownGroups(board, filter)
  const { figures } = board

  const open = ({ id }: Figure, by: 'pointer' | 'enter') => {
    setAsideOpen(true)
    if (id !== figureId) go({ room: 'figures', caseId, figureId: id })
    setFocusRequest(by === 'enter' ? focusRequest + 1 : 0)
  }
  const leave = () => {
    setAsideOpen(false)
    grid.current?.focus()
  }
  const remove = async (figure: Figure) => {
    const removed = await perform('figures.act.remove', async () => {
      await removeFigure(db, figure, now())
      return true
    })
    if (!removed) return
    tell(t('figures.removed'))
    if (figure.id === figureId) go({ room: 'figures', caseId })
    leave()
  }
  const side =
    figureId === null ? (
      <p className={styles['choose']}>{t('figures.choose')}</p>
    ) : (
      <FigureSide
        figure={figures.find(({ id }) => id === figureId) ?? null}
        {...{ board, focusRequest }}
        onOpen={(figure) => open(figure, 'enter')}
        onRemove={(figure) => void remove(figure)}
        onLeave={leave}
      />
    )
  const nothingBeside = figureId === null && (narrow || figures.length === 0)
  const number = new Intl.NumberFormat(language)
  return (
    <RoomLayout
      asideLabel={t('figures.one')}
      closeLabel={t('app.close')}
      asideOpen={asideOpen}
      onAsideOpen={setAsideOpen}
      {...(nothingBeside ? {} : { aside: side })}
    >
      <div className={styles['middle']}>
        <VisuallyHidden component="h1">{t('room.figures')}</VisuallyHidden>
        {figures.length === 0 ? (
          <Blank
            icon={<IconNumbers size={28} stroke={1.4} aria-hidden="true" />}
            title={t('figures.empty')}
            hint={t('figures.emptyHint')}
          />
        ) : (
          <>
            <FigureFilters
              groups={board.groups}
              {...{ filter }}
              onChange={change}
              onDown={() => grid.current?.focus()}
            />
            {groups.length === 0 ? (
              <Blank title={t('figures.noneFits')} />
            ) : (
              <FigureTable
                {...{ grid, groups, board }}
                openId={figureId}
                onOpen={open}
                onRemove={(figure) => void remove(figure)}
              />
            )}
          </>
        )}
      </div>
      <StatusNote>
        {figures.length > 0 &&
          t('figures.status', {
            count: figures.length,
            conflicts: number.format(openConflicts(board.groups)),
          })}
      </StatusNote>
    </RoomLayout>
  )
}

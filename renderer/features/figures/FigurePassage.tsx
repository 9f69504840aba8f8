import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { Figure } from '#shared/domain/figure'
import { nameOf } from '#shared/domain/source'
import { placeOfPassage } from '../../place'
import { useServices } from '../../services'
import { WholePassage } from '../../WholePassage'
import styles from './FigureSide.module.css'
import { sourceOfFigure, type FigureBoard } from './use-figure-board'

/** The words a figure stands in, whose they are, and the way there. */
export function FigurePassage({ figure, board }: { figure: Figure; board: FigureBoard }) {
  const { t, go } = useServices()
  const passage = board.passages.get(figure.passageId)
  const source = sourceOfFigure(figure, board)
  if (!passage || !source) return <p>{t('figures.noSource')}</p>
  return (
    <section aria-labelledby="figure-passage">
      <h3 id="figure-passage">{t('figures.passage')}</h3>
      <WholePassage passage={passage} className={styles['quote']} />
      <p className={styles['from']} dir="auto">
        {nameOf(source) ?? t('sources.nameless')}
      </p>
      <Button
        rightSection={<IconArrowRight size={14} aria-hidden="true" />}
        onClick={() => go(placeOfPassage(passage))}
      >
        {t('figures.readPlace')}
      </Button>
    </section>
  )
}

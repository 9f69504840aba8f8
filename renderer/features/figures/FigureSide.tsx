import { Button, Group } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useDisclosure } from '@mantine/hooks'
import { saidBy, type Figure } from '#shared/domain/figure'
import { alsoGivenFor, pairsWith } from '#shared/domain/figure-ledger'
import { figureInWords } from '#shared/i18n/figure-in-words'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import { Side } from '../../ui/Side'
import { Arithmetic } from './Arithmetic'
import { EditFigure } from './EditFigure'
import { FigureHistory } from './FigureHistory'
import { FigurePassage } from './FigurePassage'
import { PairCard } from './PairCard'
import styles from './FigureSide.module.css'
import { sourceNameOf, type FigureBoard } from './use-figure-board'

type Props = Readonly<{
  board: FigureBoard
  onOpen: (figure: Figure) => void
  onRemove: (figure: Figure) => void
}>

/** The right side of the room: the open figure, or the word that it is gone. Esc leads back to the table. */
export function FigureSide({
  figure,
  focusRequest,
  onLeave,
  ...others
}: {
  figure: Figure | null
  /** Counts how often the keyboard was to be led here. */
  focusRequest: number
  onLeave: () => void
} & Props) {
  const { t } = useServices()
  return (
    <Side label={t('figures.one')} {...{ focusRequest, onLeave }}>
      {figure ? (
        <OneFigure key={figure.id} {...{ figure }} {...others} />
      ) : (
        <p>{t('figures.gone')}</p>
      )}
    </Side>
  )
}

/** One figure: what it stands beside, where it is from, how it came about. */
function OneFigure({ figure, board, onOpen, onRemove }: Props & { figure: Figure }) {
  const { t, language } = useServices()
  const [editing, { open: edit, close: stopEditing }] = useDisclosure(false)
  const group = board.groups.find(({ figures }) => figures.some(({ id }) => id === figure.id))
  const pairs = group ? pairsWith(group, figure) : []
  const repeated = board.figures.filter(
    (other) => other.id !== figure.id && saidBy(other) === saidBy(figure),
  )
  return (
    <div className={styles['one']}>
      <header>
        <h2 dir="auto">{figure.measure}</h2>
        <p className={styles['number']}>{figureInWords(figure, language)}</p>
      </header>
      {alsoGivenFor(figure, board.figures).map((other) => (
        <Notice
          key={other.id}
          tone="warn"
          sign="?"
          title={t('figures.hint.also', {
            measure: other.measure,
            source: sourceNameOf(other, board) ?? t('figures.noSource'),
          })}
        >
          <Button size="compact-xs" onClick={() => onOpen(other)}>
            {other.raw}
          </Button>
        </Notice>
      ))}
      {pairs.length > 0 && (
        <section aria-labelledby="figure-pairs">
          <h3 id="figure-pairs">{t('figures.pairs')}</h3>
          {pairs.map((pair) => (
            <PairCard key={pair.key} {...{ pair, figure, board, onOpen }} />
          ))}
        </section>
      )}
      <Arithmetic {...{ figure, board, onOpen }} />
      {repeated.length > 0 && (
        <section aria-labelledby="figure-repeated">
          <h3 id="figure-repeated">{t('figures.sameSaid')}</h3>
          <Group gap={4}>
            {repeated.map((other) => (
              <Button key={other.id} size="compact-xs" onClick={() => onOpen(other)}>
                {sourceNameOf(other, board) ?? t('figures.noSource')}
              </Button>
            ))}
          </Group>
        </section>
      )}
      <FigurePassage figure={figure} board={board} />
      {figure.note && <p dir="auto">{figure.note}</p>}
      {editing ? (
        <EditFigure figure={figure} board={board} onDone={stopEditing} />
      ) : (
        <Group gap="xs">
          <Button leftSection={<IconPencil size={14} aria-hidden="true" />} onClick={edit}>
            {t('figures.edit')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={14} aria-hidden="true" />}
            onClick={() => onRemove(figure)}
          >
            {t('figures.remove')}
          </Button>
        </Group>
      )}
      <FigureHistory figure={figure} />
    </div>
  )
}

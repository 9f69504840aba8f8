import { Button, UnstyledButton } from '@mantine/core'
import { saidBy, type Figure } from '#shared/domain/figure'
import type { FigurePair } from '#shared/domain/figure-ledger'
import { decideOnPair } from '../../data/figures'
import { useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import { stateInPair } from './figure-state'
import { SettleForm } from './SettleForm'
import { StateChip } from './StateChip'
import styles from './FigureSide.module.css'
import { sourceNameOf, type FigureBoard } from './use-figure-board'
import { doubtInWords, reasonInWords } from './verdict-in-words'

/** A figure beside another of its measure: the verdict, its reason in words, and what was decided. */
export function PairCard({
  pair,
  figure,
  board,
  onOpen,
}: {
  pair: FigurePair
  figure: Figure
  board: FigureBoard
  onOpen: (figure: Figure) => void
}) {
  const { t, language } = useServices()
  const other = saidBy(pair.first) === saidBy(figure) ? pair.second : pair.first
  const doubt = doubtInWords(pair, t, language)
  const settled = pair.decision
  return (
    <article className={styles['pair']} data-open={pair.isOpen}>
      <header>
        <UnstyledButton className={styles['other']} dir="auto" onClick={() => onOpen(other)}>
          <b>{other.raw}</b>
          <small>{sourceNameOf(other, board) ?? t('figures.noSource')}</small>
        </UnstyledButton>
        <StateChip state={stateInPair(pair, figure)} />
      </header>
      <p dir="auto">{reasonInWords(pair, t, language)}</p>
      {doubt && <p dir="auto">{doubt}</p>}
      {settled ? <Settled {...{ pair }} /> : (pair.isOpen || doubt) && <SettleForm pair={pair} />}
      {pair.decided.length > (settled ? 1 : 0) && (
        <ol className={styles['history']}>
          {pair.decided.slice(0, settled ? -1 : undefined).map((word) => (
            <li key={word.at}>
              {t(`figures.settled.${word.decision}`, { raw: preferredRaw(pair, word.preferred) })}
              {word.reason && <q dir="auto">{word.reason}</q>}
              <time dateTime={word.at}>{showInstant(word.at, language)}</time>
            </li>
          ))}
        </ol>
      )}
    </article>
  )
}

const preferredRaw = ({ first, second }: FigurePair, preferred: string | null) =>
  saidBy(first) === preferred ? first.raw : second.raw

/** What holds of a pair, why and since when, and the way to open it again. */
function Settled({ pair }: { pair: FigurePair }) {
  const { t, db, language, now, perform } = useServices()
  const { decision } = pair
  if (!decision) return null
  const reopen = () =>
    perform('figures.act.reopen', () =>
      decideOnPair(db, pair, { decision: 'reopened', preferredId: null, reason: '' }, now()),
    )
  return (
    <div className={styles['settled']}>
      <b>
        {t(`figures.settled.${decision.decision}`, {
          raw: preferredRaw(pair, decision.preferred),
        })}
      </b>
      <q dir="auto">{decision.reason}</q>
      <time dateTime={decision.at}>{showInstant(decision.at, language)}</time>
      <Button size="compact-xs" onClick={() => void reopen()}>
        {t('figures.reopen')}
      </Button>
    </div>
  )
}

import { Button, Group } from '@mantine/core'
import type { Figure } from '#shared/domain/figure'
import { figuresOfSum, sumsWith, type FigureRate, type FigureSum } from '#shared/domain/figure-sums'
import type { Language } from '#shared/domain/language'
import { amountInWords } from '#shared/i18n/figure-in-words'
import type { Translate } from '#shared/i18n/translate'
import { useServices } from '../../services'
import styles from './FigureSide.module.css'
import { sourceNameOf, type FigureBoard } from './use-figure-board'

/** The sums, shares and rates that a figure is part of in its capture. */
export function Arithmetic({
  figure,
  board,
  onOpen,
}: {
  figure: Figure
  board: FigureBoard
  onOpen: (figure: Figure) => void
}) {
  const { t, language } = useServices()
  const sums = sumsWith(board.sums, figure)
  if (sums.length === 0) return null
  return (
    <section aria-labelledby="figure-sums">
      <h3 id="figure-sums">{t('figures.sums')}</h3>
      {sums.map((sum) => (
        <article key={keyOf(sum)} className={styles['pair']}>
          <p dir="auto">{sumInWords(sum, t, language)}</p>
          {sum.kind === 'rate' &&
            otherRates(sum, board.sums).map((other) => (
              <p key={keyOf(other)} dir="auto">
                {t('figures.sums.otherRate', {
                  source: sourceNameOf(other.amount, board) ?? t('figures.noSource'),
                  unit: other.amount.unit ?? '',
                  rate: amountInWords(other.rate, other.worth.unit, language),
                })}
              </p>
            ))}
          <Group gap={4}>
            {figuresOfSum(sum)
              .filter(({ id }) => id !== figure.id)
              .map((other) => (
                <Button key={other.id} size="compact-xs" onClick={() => onOpen(other)}>
                  {t('figures.sums.open', { measure: other.measure, raw: other.raw })}
                </Button>
              ))}
          </Group>
        </article>
      ))}
    </section>
  )
}

const keyOf = (sum: FigureSum) =>
  figuresOfSum(sum)
    .map(({ id }) => id)
    .join(' ')

/** What the same is worth by other figures of the case. */
function otherRates(rate: FigureRate, sums: readonly FigureSum[]): readonly FigureRate[] {
  return sums.filter(
    (one): one is FigureRate =>
      one.kind === 'rate' &&
      one !== rate &&
      one.rate !== rate.rate &&
      one.amount.unit === rate.amount.unit &&
      one.worth.unit === rate.worth.unit,
  )
}

function sumInWords(sum: FigureSum, t: Translate, language: Language): string {
  switch (sum.kind) {
    case 'total':
      return t('figures.sums.total', {
        total: sum.total.raw,
        parts: sum.parts.map(({ raw }) => raw).join(' + '),
      })
    case 'share': {
      const told = { share: sum.share.raw, whole: sum.whole.raw, part: sum.part.raw }
      if (sum.comesTo === null) return t('figures.sums.share', told)
      const comesTo = amountInWords(sum.comesTo, sum.part.unit, language)
      return t('figures.sums.share.rounded', { ...told, comesTo })
    }
    case 'rate':
      return t('figures.sums.rate', {
        amount: sum.amount.raw,
        worth: sum.worth.raw,
        unit: sum.amount.unit ?? '',
        rate: amountInWords(sum.rate, sum.worth.unit, language),
      })
  }
}

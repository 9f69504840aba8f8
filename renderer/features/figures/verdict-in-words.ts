import type { FigurePair } from '#shared/domain/figure-ledger'
import type { Language } from '#shared/domain/language'
import { amountInWords, figureInWords, placeInWords } from '#shared/i18n/figure-in-words'
import type { Translate } from '#shared/i18n/translate'
import { showPartialDate } from '../../ui/show-time'

/** Why two figures have the verdict they have, with what to look at. */
export function reasonInWords(pair: FigurePair, t: Translate, language: Language): string {
  const { verdict } = pair
  const [first, second] = [pair.first.raw, pair.second.raw]
  const date = (asOf: string | null) => (asOf === null ? '' : showPartialDate(asOf, language))
  switch (verdict.verdict) {
    case 'rounding':
    case 'truncation': {
      const [fine, coarse] = verdict.finer === 'first' ? [first, second] : [second, first]
      const place = placeInWords(verdict.place, language)
      return t(`figures.reason.${verdict.verdict}`, { fine, coarse, place })
    }
    case 'converted': {
      if (verdict.ground === 'exact') return t('figures.reason.converted.exact', { first, second })
      const [one, other] =
        verdict.one === 'first' ? [pair.first, pair.second] : [pair.second, pair.first]
      const rate = amountInWords(verdict.rate, other.unit, language)
      return t('figures.reason.converted.rate', { first, second, unit: one.unit ?? '', rate })
    }
    case 'different-date': {
      const [firstDate, secondDate] = [date(pair.first.asOf), date(pair.second.asOf)]
      const given = { first, second, firstDate, secondDate }
      return t(`figures.reason.different-date.${verdict.ground}`, given)
    }
    case 'different-measure':
      return t(`figures.reason.different-measure.${verdict.ground}`, { first, second })
    case 'same':
      return t(`figures.reason.same.${verdict.ground}`, { first, second })
    case 'conflict':
      return t(`figures.reason.conflict.${verdict.ground}`, { first, second })
  }
}

/** That another measure has one number for both dates of a pair; null where none has. */
export function doubtInWords(pair: FigurePair, t: Translate, language: Language): string | null {
  const [steady] = pair.sameBeside ?? []
  if (!steady) return null
  const number = figureInWords(steady, language)
  return t('figures.hint.sameBeside', { measure: steady.measure, number })
}

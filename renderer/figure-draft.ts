import { readFigure, type Figure } from '#shared/domain/figure'
import type { Party } from '#shared/domain/party'
import type { FigureEdit } from './data/figures'

/** A figure that is being written down. `newParties` were typed in the form and are made with it. */
export type FigureDraft = Readonly<{
  /** The number as it is written. */
  words: string
  measure: string
  asOf: string | null
  claimantId: string | null
  note: string
  newParties: readonly Party[]
}>

export const beginFigure = (words: string): FigureDraft => ({
  words,
  measure: '',
  asOf: null,
  claimantId: null,
  note: '',
  newParties: [],
})

export const figureDraftOf = ({ raw, measure, asOf, claimantId, note }: Figure): FigureDraft => ({
  words: raw,
  measure,
  asOf,
  claimantId,
  note,
  newParties: [],
})

/** What a figure is written down as; null while there is no one number, or nothing that it measures. */
export function figureFrom(draft: FigureDraft) {
  const { asOf, claimantId } = draft
  const reading = readFigure(draft.words)
  const measure = draft.measure.trim()
  if (!reading || measure === '') return null
  return {
    ...reading,
    measure,
    asOf,
    claimantId,
    note: draft.note.trim(),
  } satisfies FigureEdit
}

/** Those new parties that the draft still names. */
export const partiesIn = ({ newParties, claimantId }: FigureDraft): readonly Party[] =>
  newParties.filter(({ id }) => id === claimantId)

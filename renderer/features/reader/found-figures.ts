import { readingOf, type Figure } from '#shared/domain/figure'
import { measureWords } from '#shared/domain/figure-suggestions'
import type { TextPassage } from '#shared/domain/passage'
import { figuresIn, type FigureMention } from '#shared/text/figures'
import { sentencesOf } from '#shared/text/sentences'
import type { Span } from './span'

/** A figure that a text gives, the sentence it stands in, and whether the ledger has it. */
export type FoundFigure = Readonly<{
  mention: FigureMention
  sentence: Span
  /** The words around it that may say what it measures, the likeliest; empty where there are none. */
  measure: string
  isThere: boolean
}>

/** The figures of a capture's text. `passages` are the capture's own, `figures` the case's. */
export function foundFigures(
  text: string,
  passages: readonly TextPassage[],
  figures: readonly Figure[],
): readonly FoundFigure[] {
  const sentences = sentencesOf(text)
  const places = new Map(passages.map(({ id, selector }) => [id, selector]))
  const known = figures.flatMap((figure) => {
    const place = places.get(figure.passageId)
    return place ? [{ figure, place }] : []
  })
  return figuresIn(text).map((mention) => {
    const around = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end)
    return {
      mention,
      sentence: around ?? { start: mention.start, end: mention.end },
      measure: measureWords(text, mention)[0] ?? '',
      isThere: known.some(
        ({ figure, place }) =>
          figure.raw === mention.raw && place.start <= mention.start && mention.end <= place.end,
      ),
    }
  })
}

/** A found figure as it is added to the ledger. */
export function figureOfMention(
  mention: FigureMention,
  kept: Pick<Figure, 'id' | 'caseId' | 'passageId' | 'measure' | 'createdAt'>,
): Figure {
  const unsaid = { asOf: null, claimantId: null, note: '', decisions: [] }
  return { ...kept, ...readingOf(mention), ...unsaid }
}

import type { Capture } from '#shared/domain/capture'
import type { Figure } from '#shared/domain/figure'
import { datesAround, measuresOf, measureWords } from '#shared/domain/figure-suggestions'
import { shown, type Source } from '#shared/domain/source'
import { figuresIn, type FigureMention } from '#shared/text/figures'
import type { FigureOffers } from './FigureFields'

type Span = Readonly<{ start: number; end: number }>

/** The figures of a text that begin and end within a span of it, with their places in the whole text. */
export function mentionsWithin(text: string, { start, end }: Span): readonly FigureMention[] {
  return figuresIn(text.slice(start, end)).map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }))
}

/** What is offered where there are no words of a source. */
export const noOffers: FigureOffers = { numbers: [], measures: [], knownMeasures: [], dates: [] }

/** What is offered for the figure at a span of a capture's text; `mentions` are those within the span. */
export function offersAt(
  span: Span,
  mentions: readonly FigureMention[],
  { source, capture, text }: Readonly<{ source: Source; capture: Capture; text: string }>,
  figures: readonly Figure[],
): FigureOffers {
  const [first] = mentions
  const place = first ?? span
  return {
    numbers: mentions.map(({ raw }) => raw),
    measures: measureWords(text, place),
    knownMeasures: measuresOf(figures, first?.unit ?? null),
    dates: datesAround(text, place, shown(source, 'publishedAt') ?? capture.capturedAt),
  }
}

import type { Capture } from '#shared/domain/capture'
import { pagesOf, type DocumentPage } from '#shared/domain/page'
import type { Passage, TextPassage } from '#shared/domain/passage'
import { describe } from '#shared/text/quote'
import { sameSpan, type Span } from './span'

/** The passage that a claim or evidence is to be made of; a new one is not in the case yet. */
export type Target<P extends Passage = Passage> = Readonly<{ passage: P; isNew: boolean }>

/** The passage at a span of a capture: the one that is there already, or a new one. */
export function targetAt(
  span: Span,
  {
    capture,
    text,
    pages,
    passages,
    id,
    at,
  }: {
    capture: Capture
    text: string
    pages: readonly DocumentPage[]
    passages: readonly TextPassage[]
    id: string
    at: string
  },
): Target<TextPassage> {
  const there = passages.find(
    ({ captureId, selector }) => captureId === capture.id && sameSpan(selector, span),
  )
  if (there) return { passage: there, isNew: false }
  const { caseId, sourceId } = capture
  const selector = describe(text, span.start, span.end)
  const passage: TextPassage = {
    id,
    caseId,
    sourceId,
    captureId: capture.id,
    selector,
    pages: pagesOf(pages, span),
    note: '',
    keptBeside: null,
    createdAt: at,
  }
  return { passage, isNew: true }
}

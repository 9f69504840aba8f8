import type { PackPlan } from '#shared/archive/pack/pack-plan'
import type { Citation, CitationTarget, CitedPassage } from '#shared/export/citation'
import type { DraftDocument, WrittenBlock } from '#shared/export/document'
import { translator } from '#shared/i18n/translate'

/** What the marks of a draft point at, in their order: the mark with number n at `targets[n - 1]`. */
export function targetsIn(blocks: readonly WrittenBlock[]): readonly CitationTarget[] {
  return blocks.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'cite' ? [inline.target] : [])),
  )
}

/** The draft as a pack may hold it: of passages that stay only the hash of their capture is left. */
export function packDocument(
  document: DraftDocument,
  targets: readonly CitationTarget[],
  plan: PackPlan,
): DraftDocument {
  const open = new Set(
    plan.captures.filter((one) => one.withheld === null).map(({ capture }) => capture.id),
  )
  const told = <P extends CitedPassage>(passage: P): P =>
    open.has(passage.captureId) ? passage : emptied(passage)
  const words = translator(document.language)('export.desk.claim-withheld')
  const citations = document.citations.map((citation, index): Citation => {
    if (citation.cites === 'missing') return citation
    if (citation.cites === 'passage') return { ...citation, passage: told(citation.passage) }
    const target = targets[index]
    const isSealed = target?.kind === 'claim' && plan.withheldClaims.has(target.claimId)
    const { claim } = citation
    const text = isSealed ? words : claim.text
    return { ...citation, claim: { ...claim, text, evidence: claim.evidence.map(told) } }
  })
  return { ...document, citations }
}

function emptied<P extends CitedPassage>(passage: P): P {
  const { source, capture } = passage
  return {
    ...passage,
    source: {
      id: source.id,
      kind: source.kind,
      title: null,
      author: null,
      publisher: null,
      publishedAt: null,
      language: null,
      givenAddress: null,
      canonicalAddress: null,
    },
    capture: { ...capture, capturedAt: '', savedAt: null, clockDoubt: null, address: null },
    address: null,
    part: { kind: 'text', quotation: '', start: 0 },
    pages: null,
    interests: [],
    withheld: true,
  }
}

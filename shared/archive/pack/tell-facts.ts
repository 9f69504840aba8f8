import type {
  PackCapture,
  PackClaim,
  PackFacts,
  PackPassage,
} from '#shared/archive/pack/pack-facts'
import type { PackPlan, PlannedCapture } from '#shared/archive/pack/pack-plan'
import type { Capture } from '#shared/domain/capture'
import type { Claim } from '#shared/domain/claim'
import { isRegion, type TextPassage } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'
import {
  type CaseView,
  citedCapture,
  citedSource,
  evidenceOf,
  resolveCitation,
} from '#shared/export/case-view'
import type { CitationTarget } from '#shared/export/citation'
import type { DraftDocument } from '#shared/export/document'
import { numberedSentences } from '#shared/export/numbered-sentences'
import { pagesInFile } from '#shared/i18n/page-in-words'
import { translator } from '#shared/i18n/translate'
import { codePoints } from '#shared/text/code-points'

export type Telling = Readonly<{
  view: CaseView
  plan: PackPlan
  /** The draft as the pack holds it. */
  document: DraftDocument
  targets: readonly CitationTarget[]
  version: string
  asOf: string | null
}>

/** What was put into the pack of a capture. */
export type PutIn = Readonly<{ parts: PackCapture['parts']; reading: string | null }>

/** The facts of a pack but for what only its files know: its captures and passages. */
export function tellFacts(
  { view, plan, document, targets, version, asOf }: Telling,
  captures: readonly PackCapture[],
  passages: readonly PackPassage[],
): PackFacts {
  return {
    form: 'uradori-pack-1',
    title: document.title,
    language: document.language,
    version,
    asOf,
    choices: plan.choices,
    sentences: numberedSentences(document).map(({ number, text, block, citations }) => ({
      number,
      text,
      isHeading: document.blocks[block]?.kind === 'heading',
      marks: [...citations],
    })),
    marks: targets.map((target, index) => {
      const citation = document.citations[index]
      const isPassage = citation?.cites === 'passage'
      return {
        number: index + 1,
        cites: citation?.cites ?? 'missing',
        id: target.kind === 'passage' ? target.passageId : target.claimId,
        capture: isPassage ? citation.passage.captureId : null,
      }
    }),
    claims: plan.claims.map((claim) => toldClaim(view, plan, claim)),
    passages: [...passages],
    regions: plan.passages
      .filter(isRegion)
      .map(({ id, captureId, selector }) => ({ id, capture: captureId, ...selector })),
    captures: [...captures],
  }
}

function toldClaim(view: CaseView, plan: PackPlan, { id, text, ...claim }: Claim): PackClaim {
  const { kind, work, finding, use } = claim
  const citation = resolveCitation(view, { kind: 'claim', claimId: id })
  const counted = citation.cites === 'claim' ? citation.claim : null
  return {
    id,
    text: plan.withheldClaims.has(id) ? null : text,
    kind,
    work,
    finding,
    use,
    ...(counted?.origins ?? { sources: 0, origins: 0, unjudged: 0 }),
    evidence: evidenceOf(view, id).flatMap(({ passageId, stance }) => {
      const passage = view.passages.get(passageId)
      return passage ? [{ passage: passageId, capture: passage.captureId, stance }] : []
    }),
    removed: counted?.removed ?? 0,
  }
}

export function toldPassage(
  { id, captureId, selector, pages }: TextPassage,
  reading: string,
  document: DraftDocument,
): PackPassage {
  const { exact, start, end } = selector
  return {
    id,
    capture: captureId,
    quotation: exact,
    start: codePoints(reading.slice(0, start)),
    end: codePoints(reading.slice(0, end)),
    page: pages === null ? null : pagesInFile(pages, translator(document.language)),
  }
}

/** A capture as the pack tells of it: of one that is withheld, its parts' hashes and no more. */
export function toldCapture(
  { capture, source, withheld }: PlannedCapture,
  { parts, reading }: PutIn,
): PackCapture {
  return {
    id: capture.id,
    withheld,
    told: withheld === null ? whatIsTold(capture, source) : null,
    reading,
    parts: [...parts],
  }
}

function whatIsTold(capture: Capture, source: Source): PackCapture['told'] {
  const { title, author, publisher, publishedAt, givenAddress } = citedSource(source)
  const { address, capturedAt, savedAt, method, clockDoubt } = citedCapture(capture)
  return {
    title,
    author,
    publisher,
    publishedAt,
    address: address ?? givenAddress,
    capturedAt,
    savedAt,
    method,
    clockDoubt,
  }
}

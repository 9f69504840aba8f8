import type { CheckMemory } from '#shared/check/check-memory'
import { deskCheckInSteps } from '#shared/check/desk-check'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { CaseView } from '#shared/export/case-view'
import { documentFrom } from '#shared/export/document'
import { numberedSentences } from '#shared/export/numbered-sentences'
import type { ReadingText } from '#shared/text/quote'
import type { DraftHead } from '../../editor/open-draft'
import type { ReadDraft } from '../../editor/reading-store'

/** The captures that the marks of a draft lead to. */
export function citedCaptures({ reading }: ReadDraft, view: CaseView): readonly string[] {
  const claimIds = new Set<string>()
  const passageIds = new Set<string>()
  for (const { target } of reading.marks) {
    if (target.kind === 'claim') claimIds.add(target.claimId)
    else passageIds.add(target.passageId)
  }
  for (const { claimId, passageId } of view.evidence.values()) {
    if (claimIds.has(claimId)) passageIds.add(passageId)
  }
  const captures = [...passageIds].flatMap((id) => view.passages.get(id)?.captureId ?? [])
  return [...new Set(captures)].toSorted()
}

/** Checks the open draft step by step; `today` is `YYYY-MM-DD`. */
export function* checkDraft(
  { title, language }: Pick<DraftHead, 'title' | 'language'>,
  { reading }: ReadDraft,
  view: CaseView,
  readings: ReadonlyMap<string, ReadingText>,
  today: string,
  memory: CheckMemory,
): Generator<undefined, readonly DeskFinding[]> {
  const document = documentFrom(title, language, reading.blocks, view)
  yield
  const sentences = numberedSentences(document)
  yield
  const parties = [...view.parties.values()]
  return yield* deskCheckInSteps({ document, sentences, parties, readings, today }, memory)
}

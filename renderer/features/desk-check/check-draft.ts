import type { CheckedReading } from '#shared/check/checked-draft'
import { citedClaims } from '#shared/check/cited-claims'
import type { CheckMemory } from '#shared/check/check-memory'
import { deskCheckInSteps } from '#shared/check/desk-check'
import type { DeskFinding } from '#shared/check/desk-finding'
import { groundsOf, type Grounded } from '#shared/check/gate'
import type { CaseView } from '#shared/export/case-view'
import { documentFrom } from '#shared/export/document'
import { numberedSentences } from '#shared/export/numbered-sentences'
import type { DraftHead } from '../../editor/open-draft'
import type { ReadDraft } from '../../editor/reading-store'
import { newerCaptures, troubledAmong, type KnownFates, type Newer } from './troubled-passages'

/** The passages that the marks of a draft lead to, by themselves or by the claims they are evidence of. */
function citedPassages({ reading }: ReadDraft, view: CaseView): ReadonlySet<string> {
  const claimIds = new Set<string>()
  const passageIds = new Set<string>()
  for (const { target } of reading.marks) {
    if (target.kind === 'claim') claimIds.add(target.claimId)
    else passageIds.add(target.passageId)
  }
  for (const { claimId, passageId } of view.evidence.values()) {
    if (claimIds.has(claimId)) passageIds.add(passageId)
  }
  return passageIds
}

/** What a check reads: the captures that the marks lead to, and the newest ones of their sources. */
export type Cited = Readonly<{ captureIds: readonly string[]; newer: readonly Newer[] }>

export function citedIn(read: ReadDraft, view: CaseView): Cited {
  const passageIds = citedPassages(read, view)
  const newer = newerCaptures(passageIds, view)
  const captures = [...passageIds].flatMap((id) => view.passages.get(id)?.captureId ?? [])
  const newest = newer.map(({ newestId }) => newestId)
  return { captureIds: [...new Set([...captures, ...newest])].toSorted(), newer }
}

/** What a check came to, before the reporter's answers are put to it. */
export type DraftCheck = Readonly<{
  findings: readonly DeskFinding[]
  grounded: readonly Grounded[]
}>

/** Checks the open draft step by step, as of `now` (ISO 8601 with offset). */
export function* checkDraft(
  { title, language }: Pick<DraftHead, 'title' | 'language'>,
  read: ReadDraft,
  view: CaseView,
  { newer }: Pick<Cited, 'newer'>,
  readings: ReadonlyMap<string, CheckedReading>,
  now: string,
  memory: CheckMemory,
  known: KnownFates,
): Generator<undefined, DraftCheck> {
  const document = documentFrom(title, language, read.reading.blocks, view)
  yield
  const sentences = numberedSentences(document)
  yield
  const troubled = yield* troubledAmong(newer, readings, known)
  const parties = [...view.parties.values()]
  const claims = citedClaims(read.reading.marks, view, now)
  yield
  const today = now.slice(0, 10)
  const checked = { document, sentences, parties, claims, readings, troubled, today }
  const findings = yield* deskCheckInSteps(checked, memory)
  const targets = read.reading.marks.map(({ target }) => target)
  const grounded: Grounded[] = []
  for (const sentence of sentences) {
    const isHeading = document.blocks[sentence.block]?.kind === 'heading'
    grounded.push({ sentence, grounds: groundsOf(checked, sentence, targets), isHeading })
    yield
  }
  return { findings, grounded }
}

import type { Evidence } from '#shared/domain/evidence'
import type { CitationTarget } from '#shared/export/citation'
import { citedSentences } from '#shared/export/cited-sentences'
import { toAppError } from '#shared/errors'
import { grouped } from '#shared/grouped'
import type { Database } from '../../../data/database'
import { draftsOf } from '../../../data/drafts'
import { evidenceOfCase } from '../../../data/evidence'
import { writtenIn } from '../../../editor/read-draft'

/** A sentence of a draft that rests on a passage: by a mark for it, or for a claim it is evidence of. */
export type RestingSentence = Readonly<{
  draftId: string
  draftTitle: string
  number: number
  text: string
}>

/** The sentences of the case's drafts that rest on each passage, by the passage's id. */
export async function restingSentences(
  db: Database,
  caseId: string,
): Promise<ReadonlyMap<string, readonly RestingSentence[]>> {
  const [drafts, evidence] = await Promise.all([draftsOf(db, caseId), evidenceOfCase(db, caseId)])
  const ofClaim = grouped(evidence, ({ claimId }) => claimId)
  const passagesAt = (target: CitationTarget): readonly Pick<Evidence, 'passageId'>[] =>
    target.kind === 'passage' ? [target] : (ofClaim.get(target.claimId) ?? [])
  const resting = new Map<string, RestingSentence[]>()
  for (const { id: draftId, title: draftTitle, state } of drafts) {
    for (const { number, text, targets } of sentencesIn(state)) {
      const passageIds = targets.flatMap(passagesAt).map(({ passageId }) => passageId)
      for (const id of new Set(passageIds)) {
        const sentences = resting.get(id) ?? []
        sentences.push({ draftId, draftTitle, number, text })
        resting.set(id, sentences)
      }
    }
  }
  return resting
}

function sentencesIn(state: string) {
  try {
    return citedSentences(writtenIn(state))
  } catch (thrown) {
    // The draft's own room says that it cannot be read; here it has no sentences.
    if (toAppError(thrown).code === 'draft-unreadable') return []
    throw thrown
  }
}

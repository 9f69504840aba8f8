import type { Evidence } from '#shared/domain/evidence'
import { countOrigins, type OriginCount } from '#shared/domain/origin'
import type { Passage } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'

/** What a claim rests on, as far as the reporter has judged it. */
export type Standing = Readonly<{
  /** Of the sources of the supporting evidence. */
  origins: OriginCount
  /** Whether a primary document or somebody who was there supports it. */
  primary: boolean
  /** Contradicting evidence without a note that says what answers it. */
  unanswered: number
  /** Whether all that supports it comes from sources with an interest mark (rule 11). */
  interestOnly: boolean
}>

type Passages = ReadonlyMap<string, Pick<Passage, 'sourceId'>>
type Sources = ReadonlyMap<string, Source>

/** The sources that support a claim, each once. Evidence whose passage or source is gone has none. */
export function supportingSources(
  evidence: readonly Evidence[],
  passages: Passages,
  sources: Sources,
): readonly string[] {
  const ids = evidence
    .filter(({ stance }) => stance === 'supports')
    .flatMap(({ passageId }) => passages.get(passageId)?.sourceId ?? [])
  return [...new Set(ids)].filter((id) => sources.has(id))
}

/**
 * What one claim rests on. `evidence` is the claim's own, the maps are the case's by id, `interested` the
 * ids of its sources with an interest mark that is not dismissed.
 */
export function standingOf(
  evidence: readonly Evidence[],
  passages: Passages,
  sources: Sources,
  interested: ReadonlySet<string>,
): Standing {
  const supporting = supportingSources(evidence, passages, sources)
  const held = ({ passageId }: Evidence) => sources.has(passages.get(passageId)?.sourceId ?? '')
  return {
    origins: countOrigins(supporting, sources),
    primary: evidence.some(
      (one) => one.stance === 'supports' && one.nearness === 'primary' && held(one),
    ),
    unanswered: evidence.filter(
      ({ stance, note }) => stance === 'contradicts' && note.trim() === '',
    ).length,
    interestOnly: supporting.length > 0 && supporting.every((id) => interested.has(id)),
  }
}

/** Grade 1, "confirmed by another origin", is offered only with two judged origins (rule 1). */
export function offersGradeOne({ origins }: OriginCount): boolean {
  return origins >= 2
}

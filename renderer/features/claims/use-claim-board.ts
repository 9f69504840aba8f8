import { useLiveQuery } from 'dexie-react-hooks'
import type { Claim } from '#shared/domain/claim'
import type { Evidence } from '#shared/domain/evidence'
import type { Inquiry } from '#shared/domain/inquiry'
import type { Party } from '#shared/domain/party'
import type { Passage } from '#shared/domain/passage'
import { interestedSources } from '#shared/domain/interests-of-source'
import type { Source } from '#shared/domain/source'
import { inTime } from '#shared/domain/time'
import { grouped } from '#shared/grouped'
import { capturesOfSources } from '../../data/captures'
import { claimsOf } from '../../data/claims'
import type { Database } from '../../data/database'
import { evidenceOfCase } from '../../data/evidence'
import { inquiriesOf } from '../../data/inquiries'
import { partiesOf } from '../../data/parties'
import { passagesOfCase } from '../../data/passages'
import { sourcesOf } from '../../data/sources'
import { useCase, useServices } from '../../services'

/** The case as the claims room needs it: its claims and all that stands behind them, by id. */
export type ClaimBoard = Readonly<{
  claims: readonly Claim[]
  /** Of each claim, in the order in which it came. */
  evidence: ReadonlyMap<string, readonly Evidence[]>
  passages: ReadonlyMap<string, Passage>
  sources: ReadonlyMap<string, Source>
  /** The sources that evidence comes from and that have an interest mark nobody has dismissed. */
  interested: ReadonlySet<string>
  parties: ReadonlyMap<string, Party>
  inquiries: readonly Inquiry[]
}>

/** The board as it stands, kept up to date; undefined while it is read for the first time. */
export function useClaimBoard(): ClaimBoard | undefined {
  const { id: caseId } = useCase()
  const { db } = useServices()
  return useLiveQuery(() => claimBoard(db, caseId), [db, caseId])
}

export async function claimBoard(db: Database, caseId: string): Promise<ClaimBoard> {
  const [claims, evidence, passages, sources, parties, inquiries] = await Promise.all([
    claimsOf(db, caseId),
    evidenceOfCase(db, caseId),
    passagesOfCase(db, caseId),
    sourcesOf(db, caseId),
    partiesOf(db, caseId),
    inquiriesOf(db, caseId),
  ])
  const cited = new Set(evidence.map(({ passageId }) => passageId))
  const citedSources = new Set(
    passages.flatMap(({ id, sourceId }) => (cited.has(id) ? [sourceId] : [])),
  )
  const captures = await capturesOfSources(db, [...citedSources])
  const inOrder = evidence.toSorted((a, b) => inTime(a.createdAt, b.createdAt))
  return {
    claims,
    evidence: grouped(inOrder, ({ claimId }) => claimId),
    passages: byId(passages),
    sources: byId(sources),
    interested: interestedSources(sources, captures),
    parties: byId(parties),
    inquiries,
  }
}

const byId = <T extends { id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]))

import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { inTime } from '#shared/domain/time'
import { claimsOf } from '../../data/claims'
import { passagesOfCase } from '../../data/passages'
import { sourceOf } from '../../data/sources'
import { useCase, useServices } from '../../services'
import { citableSearch, type Citable } from './citables'

export type Citables = Readonly<{
  all: readonly Citable[]
  byId: ReadonlyMap<string, Citable>
  search: (query: string) => readonly Citable[]
}>

/** All claims and passages of the case, newest first, kept up to date; null until they are read. */
export function useCitables(): Citables | null {
  const { id: caseId } = useCase()
  const { db } = useServices()
  const nouns = useLiveQuery(async () => {
    const [claims, passages] = await Promise.all([claimsOf(db, caseId), passagesOfCase(db, caseId)])
    return { claims, passages }
  }, [db, caseId])
  // Only the sources that something was marked in: a case may hold thousands.
  const sourceIds = [...new Set(nouns?.passages.map(({ sourceId }) => sourceId))]
    .toSorted()
    .join('\n')
  const sources = useLiveQuery(async () => {
    const found = await Promise.all(sourceIds.split('\n').map((id) => sourceOf(db, id)))
    return new Map(found.flatMap((source) => (source ? [[source.id, source]] : [])))
  }, [db, sourceIds])

  return useMemo(() => {
    if (!nouns || !sources) return null
    const claims = nouns.claims.map((claim): Citable => ({ kind: 'claim', id: claim.id, claim }))
    const passages = nouns.passages
      .toSorted((a, b) => inTime(b.createdAt, a.createdAt))
      .map((passage): Citable => {
        const source = sources.get(passage.sourceId) ?? null
        return { kind: 'passage', id: passage.id, passage, source }
      })
    const all = [...claims, ...passages]
    return { all, byId: new Map(all.map((one) => [one.id, one])), search: citableSearch(all) }
  }, [nouns, sources])
}

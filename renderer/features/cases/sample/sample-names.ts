import type { Party } from '#shared/domain/party'
import type { Passage } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'

/** What the sample's names have become so far. */
export type Named = Readonly<{
  parties: Map<string, Party>
  sources: Map<string, Source>
  passages: Map<string, Passage>
  claims: Map<string, string>
}>

/** @throws {Error} where the sample mentions what it does not have. */
export function known<T>(all: ReadonlyMap<string, T>, key: string): T {
  const one = all.get(key)
  if (one === undefined) throw new Error(`The sample has no ${key}`)
  return one
}

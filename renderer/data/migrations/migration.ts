import type { Transaction } from 'dexie'

/** One step from the version before it. Once released, a migration is never edited. */
export type Migration = Readonly<{
  stores: Readonly<Record<string, string | null>>
  upgrade?: (tx: Transaction) => PromiseLike<unknown>
}>

import type { Way } from './answers'

/** A page of an archive: `way` is null where the archive lists it and holds no answer for it. */
export type ArchivedPage = Readonly<{
  url: string
  title: string | null
  /** When it was archived, an `Instant` in UTC; null where nothing says so. */
  date: string | null
  way: Way | null
}>

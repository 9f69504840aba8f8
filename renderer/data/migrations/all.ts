import { initial } from './001-initial'
import type { Migration } from './migration'

/** In order: the first makes version 1, the second version 2, and so on. */
export const migrations: readonly Migration[] = [initial]

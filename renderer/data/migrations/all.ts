import { initial } from './001-initial'
import { settlements } from './002-settlements'
import { figures } from './003-figures'
import { inquiries } from './004-inquiries'
import type { Migration } from './migration'

/** In order: the first makes version 1, the second version 2, and so on. */
export const migrations: readonly Migration[] = [initial, settlements, figures, inquiries]

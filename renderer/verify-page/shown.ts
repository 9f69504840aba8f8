import type { PackPage } from '#shared/archive/pack/pack-facts'
import type { Language } from '#shared/domain/language'
import type { Found } from './check'
import type { Say } from './words'

/** What is on the screen: what the page carries, in which words, and what was found of a given pack. */
export type Shown = Readonly<{
  carried: PackPage
  language: Language
  say: Say
  /** Null until a pack was given and looked at. */
  found: Found | null
}>

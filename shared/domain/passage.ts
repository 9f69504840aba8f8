import { z } from 'zod'
import { PassagePages } from '#shared/domain/page'
import { Region } from '#shared/domain/region'
import { Instant } from '#shared/domain/time'

/**
 * Where words stand: W3C Web Annotation's TextQuoteSelector and TextPositionSelector in one.
 * `prefix` and `suffix` hold up to 64 characters. Positions are UTF-16 units of the reading text.
 */
export const TextQuote = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
})
export type TextQuote = z.infer<typeof TextQuote>

export const TextSelector = TextQuote.extend({ kind: z.literal('text').default('text') })
export type TextSelector = z.infer<typeof TextSelector>

/**
 * A part of a picture (W3C Web Annotation's FragmentSelector, Media Fragments URI 1.0), and what the
 * reporter says is seen there. The description is never a quotation: nobody but the reporter said it.
 */
export const RegionSelector = Region.extend({
  kind: z.literal('region'),
  description: z.string().trim().min(1).max(2000),
})
export type RegionSelector = z.infer<typeof RegionSelector>

/** What a passage is of. Rows from before regions have no kind: they are of text. */
export const PassageSelector = z.union([RegionSelector, TextSelector])
export type PassageSelector = z.infer<typeof PassageSelector>

/** A highlighted stretch or part of one capture. It never moves to another capture by itself. */
export const Passage = z.object({
  id: z.string(),
  caseId: z.string(),
  sourceId: z.string(),
  captureId: z.string(),
  selector: PassageSelector,
  /** The pages it stands on, in a document that has pages. */
  pages: PassagePages.nullable().default(null),
  note: z.string(),
  /** The newer capture beside which the reporter said that the older wording is the one to keep. */
  keptBeside: z.string().nullable().default(null),
  createdAt: Instant,
})
export type Passage = z.infer<typeof Passage>

export type TextPassage = Passage & Readonly<{ selector: TextSelector }>
export type RegionPassage = Passage & Readonly<{ selector: RegionSelector }>

export const isOfText = (passage: Passage): passage is TextPassage =>
  passage.selector.kind === 'text'

export const isRegion = (passage: Passage): passage is RegionPassage =>
  passage.selector.kind === 'region'

/** What a passage is known by: the source's own words, or the reporter's of what is seen in a region. */
export const wordsOf = ({ selector }: Pick<Passage, 'selector'>): string =>
  selector.kind === 'region' ? selector.description : selector.exact

/** What a line of the log calls a passage: its first words. */
export const passageLabel = (passage: Pick<Passage, 'selector'>): string =>
  wordsOf(passage).slice(0, 80)

import { z } from 'zod'
import { SeenSentence } from '#shared/domain/gate-state'
import { Language } from '#shared/domain/language'
import { Instant } from '#shared/domain/time'

/** A stretch of writing whose one log entry is still to be written (at close, or at the next open). */
export const WritingSession = z.object({
  startedAt: Instant,
  lastAt: Instant,
  /** Length of the text in UTF-16 units when the session began. */
  charactersBefore: z.int().nonnegative(),
})
export type WritingSession = z.infer<typeof WritingSession>

/** The article being written. `state` is the editor's own JSON; citations in it hold ids only. */
export const Draft = z.object({
  id: z.string(),
  caseId: z.string(),
  title: z.string().max(500),
  language: Language,
  state: z.string(),
  /** Length of the text in UTF-16 units, citations left out. */
  characters: z.int().nonnegative(),
  session: WritingSession.nullable(),
  /** How its sentences stood when the reporter last looked at them. */
  seen: z.array(SeenSentence),
  createdAt: Instant,
  updatedAt: Instant,
})
export type Draft = z.infer<typeof Draft>

import { z } from 'zod'
import { Instant } from '#shared/domain/time'
import { AppError } from '#shared/errors'

/** What the desk check asks about; one file under `shared/check` each. */
export const DeskRule = z.enum([
  'uncited',
  'lost-citation',
  'off-record',
  'background',
  'cut-off-post',
  'source-changed',
  'quotation',
  'said-by-other',
  'name-misspelt',
  'much-quoted',
  'figure-not-given',
  'date-not-given',
  'impossible-date',
  'use',
  'allegation-as-fact',
  'no-reply',
  'contradicted',
  'interest',
  'single-origin',
])
export type DeskRule = z.infer<typeof DeskRule>

/**
 * How a finding was settled: by a reason, or, for a sentence without a citation, by what it is that needs
 * none: an opinion, what the reporter saw, what everybody knows, or words that only lead over.
 */
export const SettledAs = z.enum(['reason', 'opinion', 'observed', 'known', 'transition'])
export type SettledAs = z.infer<typeof SettledAs>

/** That the reporter has answered one finding of the desk check. It holds for what was found and no more. */
export const Settlement = z.object({
  id: z.string(),
  caseId: z.string(),
  draftId: z.string(),
  rule: DeskRule,
  /** The words of the sentence that it was found in. */
  sentence: z.string(),
  /** What was found, in canonical JSON (RFC 8785) without its place in the draft. */
  found: z.string(),
  as: SettledAs,
  reason: z.string().max(2000),
  settledAt: Instant,
})
export type Settlement = z.infer<typeof Settlement>

/** The answer with its reason trimmed. @throws {AppError} `reason-required` where nothing else says why. */
export function withReason(settlement: Settlement): Settlement {
  const reason = settlement.reason.trim()
  if (settlement.as === 'reason' && reason === '') throw new AppError('reason-required')
  return { ...settlement, reason }
}

import { z } from 'zod'
import { Instant, PartialDate } from '#shared/domain/time'
import { AppError } from '#shared/errors'

export const ClaimKind = z.enum(['fact', 'allegation', 'opinion', 'forecast', 'observed'])
export type ClaimKind = z.infer<typeof ClaimKind>

/** How far the checking is. Says nothing of what was found. */
export const Work = z.enum(['new', 'checking', 'awaiting', 'recheck', 'review', 'done'])
export type Work = z.infer<typeof Work>

/** What the evidence shows. There is no "lie": intent is a claim of its own. */
export const Finding = z.enum([
  'open',
  'confirmed',
  'single',
  'conflicting',
  'partly',
  'context',
  'unsupported',
  'contradicted',
  'unverifiable',
  'notfact',
])
export type Finding = z.infer<typeof Finding>

/** How the claim may be used in print. */
export const Use = z.enum(['hold', 'ok', 'attrib', 'reply', 'anon', 'drop'])
export type Use = z.infer<typeof Use>

export const Importance = z.enum(['low', 'normal', 'high'])
export type Importance = z.infer<typeof Importance>

/** What a lawyer wants pointed at. */
export const LegalFlag = z.enum(['reputation', 'privacy', 'minor', 'court', 'copyright'])
export type LegalFlag = z.infer<typeof LegalFlag>

export const Assessment = z.object({ work: Work, finding: Finding, use: Use })
export type Assessment = z.infer<typeof Assessment>
export type AssessedField = keyof Assessment

/** One change of work, finding or use. The history is only ever added to. */
export const AssessmentChange = z.object({
  at: Instant,
  field: z.enum(['work', 'finding', 'use']),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
})
export type AssessmentChange = z.infer<typeof AssessmentChange>

/** One checkable sentence in neutral words. */
export const Claim = z.object({
  id: z.string(),
  caseId: z.string(),
  text: z.string().trim().min(1).max(2000),
  kind: ClaimKind,
  /** The party who says it, and those it is about. */
  claimantId: z.string().nullable(),
  aboutIds: z.array(z.string()),
  /** When it was said, and when what it tells of happened. */
  saidAt: PartialDate.nullable(),
  concerns: PartialDate.nullable(),
  ...Assessment.shape,
  importance: Importance,
  legal: z.array(LegalFlag),
  history: z.array(AssessmentChange),
  createdAt: Instant,
})
export type Claim = z.infer<typeof Claim>

/** Whether a claim of this kind can be checked against a record (rule 4). */
export function isCheckable(kind: ClaimKind): boolean {
  return kind !== 'opinion' && kind !== 'forecast'
}

/** Whether the next step is the reporter's: nobody has assessed the claim, or a source has changed. */
export function waitsForReporter({ work, finding }: Pick<Claim, 'work' | 'finding'>): boolean {
  return work === 'recheck' || (finding === 'open' && work !== 'done')
}

/** Where a new claim of this kind starts: opinions and forecasts are not checkable (rule 4). */
export function firstAssessment(kind: ClaimKind): Assessment {
  return { work: 'new', finding: isCheckable(kind) ? 'open' : 'notfact', use: 'hold' }
}

/**
 * The claim with one field changed and the change added to its history (rule 1).
 * @throws {AppError} `reason-required` when finding or use changes without a reason.
 */
export function assess<F extends AssessedField>(
  claim: Claim,
  field: F,
  to: Assessment[F],
  reason: string,
  at: string,
): Claim {
  if (claim[field] === to) return claim
  if (field !== 'work' && reason.trim() === '') throw new AppError('reason-required')
  const change: AssessmentChange = { at, field, from: claim[field], to, reason: reason.trim() }
  return { ...claim, [field]: to, history: [...claim.history, change] }
}

/** Whether a change of kind takes the finding with it: only while nobody has assessed it (rule 4). */
export function withKind(claim: Claim, kind: ClaimKind): Claim {
  const untouched = !claim.history.some((change) => change.field === 'finding')
  return { ...claim, kind, finding: untouched ? firstAssessment(kind).finding : claim.finding }
}

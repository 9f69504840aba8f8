import { z } from 'zod'
import type { Claim } from '#shared/domain/claim'
import { Instant } from '#shared/domain/time'
import { AppError } from '#shared/errors'

/** How a question reaches a party. */
export const InquiryChannel = z.enum(['mail', 'letter', 'phone', 'form', 'message', 'visit'])
export type InquiryChannel = z.infer<typeof InquiryChannel>

/** One time that a party was asked. The first is the question itself, every other follows it up. */
export const Attempt = z.object({
  at: Instant,
  channel: InquiryChannel,
  note: z.string().max(2000),
})
export type Attempt = z.infer<typeof Attempt>

/** A claim in the words in which it was put to the party, and by which attempt these words were put first, from 0. */
export const PutClaim = z.object({
  claimId: z.string(),
  text: z.string(),
  since: z.int().nonnegative(),
})
export type PutClaim = z.infer<typeof PutClaim>

export const InquiryOutcome = z.object({
  kind: z.enum(['answered', 'refused']),
  at: Instant,
  /** The answer as a source of the case; null where it is none, or none any more. */
  sourceId: z.string().nullable(),
  note: z.string().max(2000),
})
export type InquiryOutcome = z.infer<typeof InquiryOutcome>

/** A question put to a party: what will be said of it, until when an answer counts, and what came of it. */
export const Inquiry = z.object({
  id: z.string(),
  caseId: z.string(),
  /** Null once the party was removed from the case; `addressee` stays. */
  partyId: z.string().nullable(),
  addressee: z.string().max(200),
  claimIds: z.array(z.string()),
  /** What was put to the party so far, each claim in the words it was put in last. */
  put: z.array(PutClaim),
  /** What is asked besides the claims. */
  question: z.string().max(10_000),
  /** Where the party is reached. */
  reachedAt: z.string().max(500),
  deadline: Instant.nullable(),
  attempts: z.array(Attempt),
  outcome: InquiryOutcome.nullable(),
  createdAt: Instant,
})
export type Inquiry = z.infer<typeof Inquiry>

/** In the order of the work. `silent`: past its deadline after a follow-up (rule 3). */
export const inquiryStates = [
  'overdue',
  'to-ask',
  'asked',
  'silent',
  'refused',
  'answered',
] as const
export type InquiryState = (typeof inquiryStates)[number]

/**
 * Where an inquiry stands at `now` (ISO 8601 with offset). It is never stored: a deadline passes by itself. Without a
 * deadline nobody is late. Who was asked once is `overdue` when the deadline is over; who was asked again and let
 * that deadline pass too is `silent`.
 */
export function inquiryState(
  { attempts, deadline, outcome }: Pick<Inquiry, 'attempts' | 'deadline' | 'outcome'>,
  now: string,
): InquiryState {
  if (outcome) return outcome.kind
  if (attempts.length === 0) return 'to-ask'
  if (deadline === null || Date.parse(now) <= Date.parse(deadline)) return 'asked'
  return attempts.length > 1 ? 'silent' : 'overdue'
}

const over: ReadonlySet<InquiryState> = new Set(['answered', 'refused', 'silent'])

/** Whether the party has had its say: it answered, would not, or stayed silent (rule 3). */
export const isOver = (inquiry: Inquiry, now: string): boolean =>
  over.has(inquiryState(inquiry, now))

function isHeardOn(
  { claimId, since }: PutClaim,
  id: string,
  { attempts, outcome }: Inquiry,
): boolean {
  return claimId === id && (outcome !== null || since < attempts.length - 1)
}

type AboutParties = Readonly<{ aboutIds: readonly string[] }>

/**
 * The parties that an allegation is about and that have not had their say on it, by id (rule 3); none for a claim of
 * another kind. Only what was put to a party counts, whatever was added to its inquiry since; and a party is silent
 * only on what it was asked twice.
 */
export function unheardParties(
  claim: Pick<Claim, 'id' | 'kind'> & AboutParties,
  inquiries: readonly Inquiry[],
  now: string,
): readonly string[] {
  if (claim.kind !== 'allegation') return []
  const heard = new Set(
    inquiries
      .filter((one) => isOver(one, now) && one.put.some((put) => isHeardOn(put, claim.id, one)))
      .map(({ partyId }) => partyId),
  )
  return claim.aboutIds.filter((id) => !heard.has(id))
}

/** How each party that an allegation is about has answered, or not: the state of the inquiry that put it to them. */
export function repliesOn(
  claim: Pick<Claim, 'id'> & AboutParties,
  inquiries: readonly Inquiry[],
  now: string,
): readonly Readonly<{ partyId: string; inquiry: Inquiry | null; state: InquiryState }>[] {
  return claim.aboutIds.map((partyId) => {
    const own = inquiries
      .filter((one) => one.partyId === partyId && one.claimIds.includes(claim.id))
      .map((inquiry) => ({ inquiry, state: inquiryState(inquiry, now) }))
    const best = own.find(({ state }) => over.has(state)) ?? own[0]
    return { partyId, inquiry: best?.inquiry ?? null, state: best?.state ?? 'to-ask' }
  })
}

/** The claims whose words are others now than those that were put to the party, and those not put to it yet. */
export function notPutYet(
  { claimIds, put }: Pick<Inquiry, 'claimIds' | 'put'>,
  claims: ReadonlyMap<string, Pick<Claim, 'text'>>,
): readonly Readonly<{ claimId: string; was: string | null }>[] {
  return claimIds.flatMap((claimId) => {
    const now = claims.get(claimId)?.text
    const was = put.find((one) => one.claimId === claimId)?.text ?? null
    return now === undefined || was === now ? [] : [{ claimId, was }]
  })
}

/**
 * The inquiry after the party was asked, once more or for the first time.
 * @throws {AppError} `deadline-past` when the deadline is not after the attempt: nobody can keep it;
 * `nothing-asked` when there is neither a claim nor a question.
 */
export function asked(
  inquiry: Inquiry,
  attempt: Attempt,
  deadline: string | null,
  claims: ReadonlyMap<string, Pick<Claim, 'text'>>,
): Inquiry {
  if (deadline !== null && Date.parse(deadline) <= Date.parse(attempt.at))
    throw new AppError('deadline-past')
  const now = inquiry.claimIds.flatMap((claimId): readonly PutClaim[] => {
    const text = claims.get(claimId)?.text
    if (text === undefined) return []
    const put = inquiry.put.find((one) => one.claimId === claimId)
    return [put?.text === text ? put : { claimId, text, since: inquiry.attempts.length }]
  })
  if (now.length === 0 && inquiry.question.trim() === '') throw new AppError('nothing-asked')
  const before = inquiry.put.filter((one) => !now.some(({ claimId }) => claimId === one.claimId))
  return {
    ...inquiry,
    put: [...before, ...now],
    deadline,
    attempts: [...inquiry.attempts, attempt],
  }
}

/** When the state of one of the inquiries will first change by itself, in milliseconds since 1970; null when none will. */
export function nextChange(inquiries: readonly Inquiry[], now: string): number | null {
  const ends = inquiries.flatMap((inquiry) =>
    inquiry.deadline !== null && inquiryState(inquiry, now) === 'asked'
      ? [Date.parse(inquiry.deadline) + 1]
      : [],
  )
  return ends.length > 0 ? Math.min(...ends) : null
}

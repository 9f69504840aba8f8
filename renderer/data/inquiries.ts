import { assess, type Claim, type Work } from '#shared/domain/claim'
import type { EntryKind, EntryText } from '#shared/domain/entry'
import {
  asked,
  type Attempt,
  type Inquiry,
  type InquiryOutcome,
  type PutClaim,
} from '#shared/domain/inquiry'
import { inTime } from '#shared/domain/time'
import type { ActReader } from './act-reader'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { rowOf, rowsOf } from './rows'

/** The case's inquiries in the order in which they were begun. */
export async function inquiriesOf(db: Database, caseId: string): Promise<Inquiry[]> {
  const inquiries = await rowsOf(db, 'inquiries', 'caseId', caseId)
  return inquiries.toSorted((a, b) => inTime(a.createdAt, b.createdAt))
}

export const inquiryOf = (db: Database, id: string): Promise<Inquiry | null> =>
  rowOf(db, 'inquiries', id)

const subject = ({ id, addressee }: Inquiry) => ({ kind: 'inquiry', id, label: addressee })

export function makeInquiry(db: Database, inquiry: Inquiry): Promise<Inquiry> {
  return commit(db, inquiry.caseId, async () => ({
    changes: [{ table: 'inquiries', put: inquiry }],
    entry: line('inquiry.made', inquiry, inquiry.createdAt, {
      claims: inquiry.claimIds.length,
    }),
    result: inquiry,
  }))
}

export type InquiryEdit = Partial<Pick<Inquiry, 'claimIds' | 'question' | 'reachedAt'>>

export function editInquiry(
  db: Database,
  { id, caseId }: Inquiry,
  edit: InquiryEdit,
  at: string,
): Promise<Inquiry> {
  return commit(db, caseId, async (reader) => {
    const after = { ...(await reader.get('inquiries', id)), ...edit }
    return {
      changes: [{ table: 'inquiries', put: after }],
      entry: line('inquiry.edited', after, at, { fields: Object.keys(edit).join(' ') }),
      result: after,
    }
  })
}

/**
 * Writes down that the party was asked, with the words of its claims as they are now, and that these claims are
 * being asked about.
 * @throws {AppError} `deadline-past`, `nothing-asked`.
 */
export function askParty(
  db: Database,
  { id, caseId }: Inquiry,
  attempt: Attempt,
  deadline: string | null,
  at: string,
): Promise<Inquiry> {
  return commit(db, caseId, async (reader) => {
    const before = await reader.get('inquiries', id)
    const claims = await claimsIn(reader, before)
    const after = asked(before, attempt, deadline, new Map(claims.map((one) => [one.id, one])))
    const isFirst = before.attempts.length === 0
    return {
      changes: [{ table: 'inquiries', put: after }, ...moved(claims, 'awaiting', at)],
      entry: line(isFirst ? 'inquiry.sent' : 'inquiry.followed', after, at, {
        sent: attempt.at,
        channel: attempt.channel,
        deadline,
        note: attempt.note,
        put: words(after.put),
      }),
      result: after,
    }
  })
}

/** Writes down what came of an inquiry; its claims are the reporter's to check again. */
export function endInquiry(
  db: Database,
  { id, caseId }: Inquiry,
  outcome: InquiryOutcome,
  at: string,
): Promise<Inquiry> {
  return commit(db, caseId, async (reader) => {
    const before = await reader.get('inquiries', id)
    const after = { ...before, outcome }
    const claims = await claimsIn(reader, before)
    return {
      changes: [{ table: 'inquiries', put: after }, ...moved(claims, 'checking', at)],
      entry: line(`inquiry.${outcome.kind}`, after, at, {
        received: outcome.at,
        source: outcome.sourceId,
        note: outcome.note,
      }),
      result: after,
    }
  })
}

/** Takes back what came of an inquiry: it is where it was before. */
export function reopenInquiry(db: Database, { id, caseId }: Inquiry, at: string): Promise<Inquiry> {
  return commit(db, caseId, async (reader) => {
    const after = { ...(await reader.get('inquiries', id)), outcome: null }
    return {
      changes: [{ table: 'inquiries', put: after }],
      entry: line('inquiry.reopened', after, at, {}),
      result: after,
    }
  })
}

export function removeInquiry(db: Database, { id, caseId }: Inquiry, at: string): Promise<void> {
  return commit(db, caseId, async (reader) => {
    const before = await reader.get('inquiries', id)
    return {
      changes: [{ table: 'inquiries', remove: id }],
      entry: line('inquiry.removed', before, at, {
        attempts: before.attempts.length,
        put: words(before.put),
      }),
      result: undefined,
    }
  })
}

/** Writes down that a letter was made. Nothing of the case changes, so there is nothing to undo. */
export function logLetter(db: Database, inquiry: Inquiry, at: string): Promise<void> {
  return commit(db, inquiry.caseId, async () => ({
    changes: [],
    entry: line('inquiry.letter', inquiry, at, { format: 'docx' }),
    undoable: false,
    result: undefined,
  }))
}

/** What goes with a claim or a source that is removed: inquiries keep their words and lose the link. */
export async function inquiriesWithout(
  reader: ActReader,
  caseId: string,
  gone: Readonly<{ claimId?: string; sourceId?: string }>,
): Promise<readonly Change[]> {
  const inquiries = await reader.list('inquiries', 'caseId', caseId)
  return inquiries.flatMap((before): readonly Change[] => {
    const { claimIds, outcome } = before
    const hasClaim = gone.claimId !== undefined && claimIds.includes(gone.claimId)
    const hasAnswer = gone.sourceId !== undefined && outcome?.sourceId === gone.sourceId
    if (!hasClaim && !hasAnswer) return []
    const put: Inquiry = {
      ...before,
      claimIds: claimIds.filter((id) => id !== gone.claimId),
      outcome: outcome && hasAnswer ? { ...outcome, sourceId: null } : outcome,
    }
    return [{ table: 'inquiries', put }]
  })
}

function line(
  what: EntryKind,
  inquiry: Inquiry,
  at: string,
  details: EntryText['details'],
): EntryText {
  return { at, what, subject: subject(inquiry), details }
}

const words = (put: readonly PutClaim[]) => put.map(({ text }) => text).join(' / ')

async function claimsIn(reader: ActReader, { claimIds }: Inquiry): Promise<readonly Claim[]> {
  const found = await Promise.all(claimIds.map((id) => reader.find('claims', id)))
  return found.filter((claim) => claim !== null)
}

/** Claims that are being worked on go to `to`; what the reporter is done with stays. */
function moved(claims: readonly Claim[], to: Work, at: string): readonly Change[] {
  const from: ReadonlySet<Work> = new Set(to === 'awaiting' ? ['new', 'checking'] : ['awaiting'])
  return claims
    .filter(({ work }) => from.has(work))
    .map((claim) => ({ table: 'claims', put: assess(claim, 'work', to, '', at) }))
}

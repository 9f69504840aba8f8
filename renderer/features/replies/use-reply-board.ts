import { useLiveQuery } from 'dexie-react-hooks'
import type { Claim } from '#shared/domain/claim'
import {
  inquiryState,
  inquiryStates,
  nextChange,
  type Inquiry,
  type InquiryState,
} from '#shared/domain/inquiry'
import type { Party } from '#shared/domain/party'
import type { Source } from '#shared/domain/source'
import { claimsOf } from '../../data/claims'
import type { Database } from '../../data/database'
import { inquiriesOf } from '../../data/inquiries'
import { partiesOf } from '../../data/parties'
import { sourcesOf } from '../../data/sources'
import { useCase, useServices } from '../../services'
import { usePassed } from '../../ui/use-passed'

type Rows = Readonly<{
  inquiries: readonly Inquiry[]
  claims: ReadonlyMap<string, Claim>
  parties: ReadonlyMap<string, Party>
  sources: ReadonlyMap<string, Source>
}>

/** A party with the allegations about it that no inquiry puts to it. */
export type Unasked = Readonly<{ party: Party; claims: readonly Claim[] }>

/** The inquiries of the case by where they stand now, and who is still to be asked. */
export type ReplyBoard = Rows &
  Readonly<{
    now: string
    groups: readonly Readonly<{ state: InquiryState; inquiries: readonly Inquiry[] }>[]
    unasked: readonly Unasked[]
  }>

/** The board as it stands, also while time passes; undefined while it is read for the first time. */
export function useReplyBoard(): ReplyBoard | undefined {
  const { id: caseId } = useCase()
  const { db, now: clock } = useServices()
  const rows = useLiveQuery(() => rowsOfCase(db, caseId), [db, caseId])
  const now = clock()
  usePassed(rows ? nextChange(rows.inquiries, now) : null)
  return rows && boardOf(rows, now)
}

async function rowsOfCase(db: Database, caseId: string): Promise<Rows> {
  const [inquiries, claims, parties, sources] = await Promise.all([
    inquiriesOf(db, caseId),
    claimsOf(db, caseId),
    partiesOf(db, caseId),
    sourcesOf(db, caseId),
  ])
  return { inquiries, claims: byId(claims), parties: byId(parties), sources: byId(sources) }
}

const byId = <Row extends Readonly<{ id: string }>>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]))

/** Overdue first, then what is still to be asked; within a state the earliest deadline first. */
export function boardOf(rows: Rows, now: string): ReplyBoard {
  const groups = inquiryStates.flatMap((state) => {
    const inquiries = rows.inquiries
      .filter((inquiry) => inquiryState(inquiry, now) === state)
      .toSorted((a, b) => dueAt(a) - dueAt(b))
    return inquiries.length > 0 ? [{ state, inquiries }] : []
  })
  return { ...rows, now, groups, unasked: unaskedOf(rows) }
}

const dueAt = ({ deadline }: Inquiry) => (deadline === null ? Infinity : Date.parse(deadline))

function unaskedOf({ inquiries, claims, parties }: Rows): readonly Unasked[] {
  return [...parties.values()].flatMap((party): readonly Unasked[] => {
    const put = new Set(
      inquiries.filter(({ partyId }) => partyId === party.id).flatMap(({ claimIds }) => claimIds),
    )
    const open = [...claims.values()].filter(
      ({ id, kind, aboutIds, use }) =>
        kind === 'allegation' && use !== 'drop' && aboutIds.includes(party.id) && !put.has(id),
    )
    return open.length > 0 ? [{ party, claims: open }] : []
  })
}

import { mergedParty, partyName, partySortKey, type Party } from '#shared/domain/party'
import { AppError } from '#shared/errors'
import type { Passage } from '#shared/domain/passage'
import type { ActReader } from './act-reader'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { rowOf, rowsOf } from './rows'

/** The case's parties by reading or name, in the order of kana and then of other scripts. */
export async function partiesOf(db: Database, caseId: string): Promise<Party[]> {
  const parties = await rowsOf(db, 'parties', 'caseId', caseId)
  return parties.toSorted((a, b) => partySortKey(a).localeCompare(partySortKey(b), 'ja'))
}

export const partyOf = (db: Database, id: string): Promise<Party | null> => rowOf(db, 'parties', id)

const subject = (party: Party) => ({ kind: 'party', id: party.id, label: partyName(party) })

/** Adds a party, with the passage it was made from where that is new. */
export function addParty(
  db: Database,
  party: Party,
  passage: Passage | null = null,
): Promise<Party> {
  return commit(db, party.caseId, async () => ({
    changes: [
      ...(passage ? [{ table: 'passages', put: passage } as const] : []),
      { table: 'parties', put: party },
    ],
    entry: {
      at: party.createdAt,
      what: 'party.added',
      subject: subject(party),
      details: party.passageId === null ? {} : { passage: party.passageId },
    },
    result: party,
  }))
}

export type PartyEdit = Partial<Omit<Party, 'id' | 'caseId' | 'createdAt'>>

/**
 * Changes a party. `party` is how it was on the screen.
 * @throws {AppError} `changed-meanwhile` when its names are to be changed and are others by now, as after a merger.
 */
export function editParty(db: Database, party: Party, edit: PartyEdit, at: string): Promise<Party> {
  return commit(db, party.caseId, async (reader) => {
    const before = await reader.get('parties', party.id)
    if (edit.names && JSON.stringify(before.names) !== JSON.stringify(party.names))
      throw new AppError('changed-meanwhile')
    const after = { ...before, ...edit }
    return {
      changes: [{ table: 'parties', put: after }],
      entry: {
        at,
        what: 'party.edited',
        subject: subject(after),
        details: { fields: Object.keys(edit).join(' ') },
      },
      result: after,
    }
  })
}

/**
 * Gives a party another name that a passage has, with the passage where that is new. A name that it has
 * already is not added again.
 */
export function addPartyName(
  db: Database,
  party: Party,
  name: string,
  passage: Passage | null,
  at: string,
): Promise<Party> {
  return commit(db, party.caseId, async (reader) => {
    const before = await reader.get('parties', party.id)
    const isKnown = before.names.some(({ text }) => text === name)
    const names = isKnown ? before.names : [...before.names, { text: name, reading: '' }]
    const after = { ...before, names }
    return {
      changes: [
        ...(passage ? [{ table: 'passages', put: passage } as const] : []),
        { table: 'parties', put: after },
      ],
      entry: { at, what: 'party.edited', subject: subject(after), details: { fields: 'names' } },
      result: after,
    }
  })
}

/** Removes a party; claims, figures and inquiries that named it keep their words and lose the name. */
export function removeParty(db: Database, party: Party, at: string): Promise<void> {
  return commit(db, party.caseId, async (reader) => {
    const before = await reader.get('parties', party.id)
    const named = await namedBy(reader, before, null)
    return {
      changes: [{ table: 'parties', remove: before.id }, ...named.changes],
      entry: { at, what: 'party.removed', subject: subject(before), details: named.counts },
      result: undefined,
    }
  })
}

/**
 * Makes one party of two that turned out to be one, under the id and first name of `kept`. What named the
 * other names it from now on.
 */
export function mergeParties(db: Database, kept: Party, other: Party, at: string): Promise<Party> {
  return commit(db, kept.caseId, async (reader) => {
    const gone = await reader.get('parties', other.id)
    const after = mergedParty(await reader.get('parties', kept.id), gone)
    const named = await namedBy(reader, gone, after.id)
    return {
      changes: [
        { table: 'parties', put: after },
        { table: 'parties', remove: gone.id },
        ...named.changes,
      ],
      entry: {
        at,
        what: 'party.merged',
        subject: subject(after),
        details: { from: partyName(gone), to: partyName(after), ...named.counts },
      },
      result: after,
    }
  })
}

/** What names a party, naming `instead` in its place, or nobody; and how many claims and figures that is. */
async function namedBy(reader: ActReader, { id, caseId }: Party, instead: string | null) {
  const inPlace = (one: string | null) => (one === id ? instead : one)
  const claims = (await reader.list('claims', 'caseId', caseId)).filter(
    ({ claimantId, aboutIds }) => claimantId === id || aboutIds.includes(id),
  )
  const figures = (await reader.list('figures', 'caseId', caseId)).filter(
    ({ claimantId }) => claimantId === id,
  )
  const inquiries = await reader.list('inquiries', 'partyId', id)
  const changes = [
    ...claims.map((claim): Change => {
      const aboutIds = claim.aboutIds.map(inPlace).filter((one) => one !== null)
      const put = {
        ...claim,
        claimantId: inPlace(claim.claimantId),
        aboutIds: [...new Set(aboutIds)],
      }
      return { table: 'claims', put }
    }),
    ...figures.map((figure): Change => ({
      table: 'figures',
      put: { ...figure, claimantId: instead },
    })),
    // Their addressee stays as it was written to.
    ...inquiries.map((inquiry): Change => ({
      table: 'inquiries',
      put: { ...inquiry, partyId: instead },
    })),
  ]
  return { changes, counts: { claims: claims.length, figures: figures.length } }
}

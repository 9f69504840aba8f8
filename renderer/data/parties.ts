import { partyName, partySortKey, type Party } from '#shared/domain/party'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { inquiriesWithout } from './inquiries'
import { rowsOf } from './rows'

/** The case's parties by reading or name, in the order of kana and then of other scripts. */
export async function partiesOf(db: Database, caseId: string): Promise<Party[]> {
  const parties = await rowsOf(db, 'parties', 'caseId', caseId)
  return parties.toSorted((a, b) => partySortKey(a).localeCompare(partySortKey(b), 'ja'))
}

const subject = (party: Party) => ({ kind: 'party', id: party.id, label: partyName(party) })

export function addParty(db: Database, party: Party): Promise<Party> {
  return commit(db, party.caseId, async () => ({
    changes: [{ table: 'parties', put: party }],
    entry: { at: party.createdAt, what: 'party.added', subject: subject(party), details: {} },
    result: party,
  }))
}

export type PartyEdit = Partial<Pick<Party, 'kind' | 'names' | 'role'>>

export function editParty(db: Database, party: Party, edit: PartyEdit, at: string): Promise<Party> {
  return commit(db, party.caseId, async (reader) => {
    const before = await reader.get('parties', party.id)
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

/** Removes a party; claims, figures and inquiries that named it keep their words and lose the name. */
export function removeParty(db: Database, party: Party, at: string): Promise<void> {
  return commit(db, party.caseId, async (reader) => {
    const before = await reader.get('parties', party.id)
    const claims = await reader.list('claims', 'caseId', party.caseId)
    const freed = claims
      .filter((claim) => claim.claimantId === party.id || claim.aboutIds.includes(party.id))
      .map((claim): Change => {
        const claimantId = claim.claimantId === party.id ? null : claim.claimantId
        const aboutIds = claim.aboutIds.filter((id) => id !== party.id)
        return { table: 'claims', put: { ...claim, claimantId, aboutIds } }
      })
    const figures = await reader.list('figures', 'caseId', party.caseId)
    const unnamed = figures
      .filter(({ claimantId }) => claimantId === party.id)
      .map((figure): Change => ({ table: 'figures', put: { ...figure, claimantId: null } }))
    const asked = await inquiriesWithout(reader, party.caseId, { partyId: party.id })
    return {
      changes: [{ table: 'parties', remove: before.id }, ...freed, ...unnamed, ...asked],
      entry: { at, what: 'party.removed', subject: subject(before), details: {} },
      result: undefined,
    }
  })
}

import { useMemo } from 'react'
import { newParty, partyName, type Party } from '#shared/domain/party'
import { useCase, useServices } from './services'

const kinds = ['person', 'organisation'] as const

/**
 * What a `PartyField` needs beyond its value: the case's parties and words. One that is typed anew is
 * handed to `onNew` and saved with the claim, so that a form that is given up leaves nobody behind.
 */
export function usePartyWords(parties: readonly Party[], onNew: (party: Party) => void) {
  const { id: caseId } = useCase()
  const { t, now, newId } = useServices()
  const options = useMemo(
    () =>
      parties.map((party) => ({
        id: party.id,
        label: partyName(party),
        hint: party.role,
        also: party.names.flatMap(({ text, reading }) => [text, reading]).join(' '),
      })),
    [parties],
  )
  return {
    options,
    placeholder: t('reader.party.placeholder'),
    creatable: kinds.map((kind) => ({
      kind,
      label: (name: string) => t(`reader.party.add.${kind}`, { name }),
    })),
    onCreate: async (text: string, asked: string) => {
      const kind = kinds.find((one) => one === asked) ?? 'unknown'
      const party = newParty({ id: newId(), caseId, kind, name: text, createdAt: now() })
      onNew(party)
      return party.id
    },
    words: {
      remove: (name: string) => t('reader.party.remove', { name }),
      gone: t('reader.party.gone'),
      nothing: t('reader.party.nothing'),
      unfinished: t('reader.party.unfinished'),
    },
  }
}

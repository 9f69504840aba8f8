import { newParty, partyName, type Party, type PartyKind } from '#shared/domain/party'
import { addParty } from '../../../data/parties'
import { useCase, useServices } from '../../../services'
import { PartyField, type PartyChoice, type PartyOption } from '../../../ui/PartyField'
import styles from '../Beside.module.css'

type Props = Readonly<{
  label: string
  parties: ReadonlyMap<string, Party>
  onOpen: (id: string) => void
}> &
  PartyChoice

const creatable = ['person', 'organisation'] as const

/** Chooses parties of the case by any of their names, or adds one. Its label stands at its left. */
export function ClaimPartyField({ parties, ...field }: Props) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform } = useServices()
  const create = async (text: string, asked: string) => {
    const kind: PartyKind = creatable.find((one) => one === asked) ?? 'unknown'
    const party = newParty({ id: newId(), caseId, kind, name: text, createdAt: now() })
    return (await perform('claims.act.addParty', () => addParty(db, party)))?.id ?? null
  }
  return (
    <PartyField
      {...field}
      placeholder={t('claims.party.placeholder')}
      options={[...parties.values()].map(optionOf)}
      creatable={creatable.map((kind) => ({
        kind,
        label: (name) => t(`claims.party.add.${kind}`, { name }),
      }))}
      onCreate={create}
      words={{
        remove: (name) => t('claims.party.takeOut', { name }),
        open: (name) => t('claims.party.open', { name }),
        gone: t('claims.party.gone'),
        nothing: t('claims.party.nothing'),
        unfinished: t('claims.party.unfinished'),
      }}
      size="xs"
      classNames={{ root: styles['beside'] ?? '' }}
    />
  )
}

function optionOf(party: Party): PartyOption {
  const [first, ...others] = party.names
  return {
    id: party.id,
    label: partyName(party),
    hint: party.role,
    also: [first?.reading, ...others.flatMap(({ text, reading }) => [text, reading])].join(' '),
  }
}

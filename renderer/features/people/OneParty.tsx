import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { partyName, type Party } from '#shared/domain/party'
import { editParty, mergeParties, type PartyEdit } from '../../data/parties'
import { useServices } from '../../services'
import { SavedArea } from '../../ui/SavedArea'
import { SearchSelect } from '../../ui/SearchSelect'
import { Interests } from './Interests'
import { MadeFrom } from './MadeFrom'
import { Mentions } from './Mentions'
import { NamedIn } from './NamedIn'
import { PartyForm } from './PartyForm'
import styles from './People.module.css'
import { Roles } from './Roles'
import type { PeopleBoard } from './use-people-board'

type Props = Readonly<{ party: Party; board: PeopleBoard; onRemoved: () => void }>

/** One person or organisation: its names, what it was and gains, what is said by and about it, where it is named. */
export function OneParty({ party, board, onRemoved }: Props) {
  const { t, db, now, perform } = useServices()
  const claims = board.claims.filter(
    ({ claimantId, aboutIds }) => claimantId === party.id || aboutIds.includes(party.id),
  )
  const edit = (change: PartyEdit) =>
    perform('people.act.edit', () => editParty(db, party, change, now()))
  return (
    <div className={styles['one']}>
      <h2 dir="auto">{partyName(party)}</h2>
      {/* Another writing of the names begins anew when they changed elsewhere. */}
      <PartyForm
        key={JSON.stringify(party.names)}
        party={party}
        claims={claims.length}
        onRemoved={onRemoved}
      />
      {party.passageId !== null && <MadeFrom passageId={party.passageId} />}
      <NamedIn party={party} board={board} />
      <Mentions party={party} />
      <Roles roles={party.roles} onEdit={(roles) => edit({ roles: [...roles] })} />
      <Interests
        interests={party.interests}
        onEdit={(interests) => edit({ interests: [...interests] })}
      />
      <SavedArea
        label={t('people.note')}
        value={party.note}
        save={async (note) => (await edit({ note }))?.note ?? null}
      />
      <Merge party={party} board={board} />
    </div>
  )
}

/** Makes one of two that turned out to be one. */
function Merge({ party, board }: Pick<Props, 'party' | 'board'>) {
  const { t, db, now, perform, tell } = useServices()
  const [otherId, setOtherId] = useState<string | null>(null)
  const others = board.parties.filter(({ id }) => id !== party.id)
  const other = others.find(({ id }) => id === otherId)
  if (others.length === 0) return null
  const merge = async () => {
    if (!other) return
    const done = await perform('people.act.merge', () => mergeParties(db, party, other, now()))
    if (!done) return
    setOtherId(null)
    tell(t('people.merged', { name: partyName(done) }))
  }
  return (
    <Group gap="xs" align="end">
      <SearchSelect
        size="xs"
        clearable
        label={t('people.merge')}
        description={other ? t('people.merge.hint') : null}
        value={otherId}
        data={others.map((one) => ({ value: one.id, label: partyName(one) }))}
        onChange={setOtherId}
      />
      {other && <Button onClick={() => void merge()}>{t('people.merge.do')}</Button>}
    </Group>
  )
}

import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { newParty, type Party, type PartyKind } from '#shared/domain/party'
import { addParty } from '../../data/parties'
import { Dialog } from '../../Dialog'
import { PartyKindField } from '../../PartyKindField'
import { useCase, useServices } from '../../services'
import { Form } from '../../ui/Form'

type Props = Readonly<{ onClose: () => void; onMade: (party: Party) => void }>

/** Adds a person or an organisation by name. */
export function NewPartyDialog({ opened, ...props }: Props & { opened: boolean }) {
  const { t } = useServices()
  return (
    <Dialog
      {...{ opened }}
      onClose={props.onClose}
      closeOnClickOutside={false}
      size={420}
      title={t('people.new')}
    >
      <NewPartyForm {...props} />
    </Dialog>
  )
}

function NewPartyForm({ onClose, onMade }: Props) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform } = useServices()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<PartyKind>('person')
  const make = async () => {
    if (name.trim() === '') return
    const party = newParty({ id: newId(), caseId, kind, name, createdAt: now() })
    const made = await perform('people.act.add', () => addParty(db, party))
    if (!made) return
    onClose()
    onMade(made)
  }
  return (
    <Form onSubmit={make}>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={t('claims.party.name')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PartyKindField value={kind} onChange={setKind} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={name.trim() === ''}>
            {t('people.new.make')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}

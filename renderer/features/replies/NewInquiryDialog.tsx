import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Party } from '#shared/domain/party'
import { addParty } from '../../data/parties'
import { Dialog } from '../../Dialog'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'
import { PartyField } from '../../ui/PartyField'
import { usePartyWords } from '../../use-party-words'
import type { ReplyBoard } from './use-reply-board'

type Props = Readonly<{
  board: ReplyBoard
  onClose: () => void
  onBegin: (party: Party, claimIds: readonly string[]) => Promise<boolean>
}>

/** Chooses whom to ask, of the case's parties or somebody new. */
export function NewInquiryDialog({ opened, ...props }: Props & { opened: boolean }) {
  const { t } = useServices()
  return (
    <Dialog
      {...{ opened }}
      onClose={props.onClose}
      closeOnClickOutside={false}
      size={420}
      title={t('replies.new')}
    >
      <NewInquiryForm {...props} />
    </Dialog>
  )
}

function NewInquiryForm({ board, onClose, onBegin }: Props) {
  const { t, db, perform } = useServices()
  const [partyId, setPartyId] = useState<string | null>(null)
  const [fresh, setFresh] = useState<Party | null>(null)
  const words = usePartyWords([...board.parties.values()], setFresh)
  const party = (fresh?.id === partyId ? fresh : board.parties.get(partyId ?? '')) ?? null
  const begin = async () => {
    if (!party) return
    const known = board.parties.has(party.id)
    const added = known || (await perform('replies.act.make', () => addParty(db, party)))
    if (added && (await onBegin(party, allegationsAbout(party, board)))) onClose()
  }
  return (
    <Form onSubmit={begin}>
      <Stack gap="sm">
        <PartyField
          {...words}
          label={t('replies.new.party')}
          value={partyId}
          onChange={setPartyId}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!party}>
            {t('replies.new.make')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}

const allegationsAbout = ({ id }: Party, { unasked }: ReplyBoard) =>
  unasked.find(({ party }) => party.id === id)?.claims.map((claim) => claim.id) ?? []

import { Button, Group, Select, Stack, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { ClaimKind, firstAssessment, type Claim } from '#shared/domain/claim'
import type { Party } from '#shared/domain/party'
import { makeClaim } from '../../data/claims'
import { Dialog } from '../../Dialog'
import { useCase, useServices } from '../../services'
import { Form } from '../../ui/Form'
import { PartyField } from '../../ui/PartyField'
import { usePartyWords } from '../../use-party-words'

type Parties = Readonly<{ parties: ReadonlyMap<string, Party> }>

/** Makes a claim that has no passage yet. */
export function NewClaimDialog({
  parties,
  opened,
  onClose,
  onMade,
}: Parties & { opened: boolean; onClose: () => void; onMade: (claim: Claim) => void }) {
  const { t } = useServices()
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      closeOnClickOutside={false}
      size={520}
      title={t('command.claim.new')}
    >
      <NewClaimForm parties={parties} onClose={onClose} onMade={onMade} />
    </Dialog>
  )
}

function NewClaimForm({
  parties,
  onClose,
  onMade,
}: Parties & { onClose: () => void; onMade: (claim: Claim) => void }) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform } = useServices()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<ClaimKind>('fact')
  const [claimantId, setClaimant] = useState<string | null>(null)
  const [aboutIds, setAbout] = useState<readonly string[]>([])
  // Made with the claim, so that none is lost however fast it is sent, and none stays where it is given up.
  const [typed, setTyped] = useState<readonly Party[]>([])
  const known = useMemo(() => [...parties.values()], [parties])
  const partyField = usePartyWords(known, (party) => setTyped((before) => [...before, party]))

  const make = async () => {
    if (text.trim() === '') return
    const claim: Claim = {
      id: newId(),
      caseId,
      text: text.trim(),
      kind,
      claimantId,
      aboutIds: [...aboutIds],
      saidAt: null,
      concerns: null,
      ...firstAssessment(kind),
      importance: 'normal',
      legal: [],
      history: [],
      createdAt: now(),
    }
    const named = typed.filter(({ id }) => id === claimantId || aboutIds.includes(id))
    const made = await perform('command.claim.new', () => makeClaim(db, claim, null, named))
    if (made) onMade(made)
  }

  return (
    <Form onSubmit={make}>
      <Stack gap="sm">
        <Textarea
          data-autofocus
          label={t('claims.text')}
          placeholder={t('claims.text.example')}
          description={t('claims.text.hint')}
          inputWrapperOrder={['label', 'input', 'description']}
          maxRows={8}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          label={t('kind')}
          value={kind}
          onChange={(value) => setKind(ClaimKind.parse(value))}
          data={ClaimKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <PartyField
          {...partyField}
          label={t('claims.claimant')}
          value={claimantId}
          onChange={setClaimant}
        />
        <PartyField
          {...partyField}
          multiple
          label={t('claims.about')}
          value={aboutIds}
          onChange={setAbout}
        />
        <Group justify="flex-end" mt="xs">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={text.trim() === ''}>
            {t('claims.new.make')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}

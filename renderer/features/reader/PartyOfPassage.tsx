import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { newParty, partyName, type PartyKind } from '#shared/domain/party'
import { isOfText, type Passage } from '#shared/domain/passage'
import { likelyKind } from '#shared/text/party-kind'
import { addParty, addPartyName, partiesOf } from '../../data/parties'
import { PartyKindField } from '../../PartyKindField'
import { useCase, useServices } from '../../services'
import { Form } from '../../ui/Form'
import { SearchSelect } from '../../ui/SearchSelect'
import { WholePassage } from '../../WholePassage'
import type { Target } from './target'
import styles from './QuotedPassage.module.css'

/** A name of a passage for the case's people: somebody new, or another name of one who is there. */
export function PartyOfPassage({
  target: { passage, isNew },
  onClose,
  onSaved,
}: {
  target: Target
  onClose: () => void
  onSaved: (passage: Passage) => void
}) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform, tell } = useServices()
  const parties = useLiveQuery(() => partiesOf(db, caseId), [db, caseId]) ?? []
  const [name, setName] = useState(() => (isOfText(passage) ? oneLine(passage.selector.exact) : ''))
  const [kind, setKind] = useState<PartyKind>(() => likelyKind(name))
  const [ownerId, setOwner] = useState<string | null>(null)
  const written = name.trim()
  const owner = parties.find(({ id }) => id === ownerId) ?? null
  const known = parties.find(({ names }) => names.some(({ text }) => text === written)) ?? null

  const save = async () => {
    if (written === '' || known) return
    const kept = isNew ? passage : null
    const done = await perform('reader.act.party', () => {
      if (owner) return addPartyName(db, owner, written, kept, now())
      const made = newParty({ id: newId(), caseId, kind, name: written, createdAt: now() })
      return addParty(db, { ...made, passageId: passage.id }, kept)
    })
    if (!done) return
    tell(t(owner ? 'reader.party.named' : 'reader.party.added', { name: partyName(done) }))
    onSaved(passage)
  }
  return (
    <Form onSubmit={save}>
      <Stack gap="sm">
        <WholePassage passage={passage} className={styles['quote']} />
        <TextInput
          data-autofocus
          label={t('reader.party.name')}
          description={t('reader.party.nameHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={known && t('reader.party.known')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {parties.length > 0 && (
          <SearchSelect
            clearable
            label={t('reader.party.whose')}
            placeholder={t('reader.party.new')}
            value={ownerId}
            data={parties.map((one) => ({ value: one.id, label: partyName(one) }))}
            onChange={setOwner}
          />
        )}
        {!owner && <PartyKindField value={kind} onChange={setKind} />}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={written === '' || known !== null}>
            {t('reader.party.save')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 200)

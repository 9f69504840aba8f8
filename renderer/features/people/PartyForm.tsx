import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconTrash, IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Party } from '#shared/domain/party'
import { editParty, removeParty } from '../../data/parties'
import { PartyKindField } from '../../PartyKindField'
import styles from './PartyForm.module.css'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'

type Name = Party['names'][number]

/** One party's names, kind and role, saved together: when asked to, or when one leaves them. */
export function PartyForm({
  party,
  claims,
  onRemoved,
}: {
  party: Party
  /** How many claims name it. */
  claims: number
  onRemoved: () => void
}) {
  const { t, db, now, perform, tell } = useServices()
  const [names, setNames] = useState<readonly Name[]>(party.names)
  const [kind, setKind] = useState(party.kind)
  const [role, setRole] = useState(party.role)
  const [asking, setAsking] = useState(false)
  const removed = useRef(false)
  /** What is being saved or was saved last: leaving the form must not save it once more. */
  const kept = useRef('')
  const written = names
    .map(({ text, reading }) => ({ text: text.trim(), reading: reading.trim() }))
    .filter(({ text }) => text !== '')
  const nameless = (names[0]?.text.trim() ?? '') === ''

  const edited = { names: written, kind, role: role.trim() }
  const changed = JSON.stringify(edited) !== JSON.stringify(partyFacts(party))

  const save = async () => {
    const asked = JSON.stringify(edited)
    if (nameless || !changed || removed.current) return
    kept.current = asked
    const done = await perform('claims.act.editParty', () => editParty(db, party, edited, now()))
    if (!done) {
      kept.current = ''
      return
    }
    setNames(done.names)
    tell(t('claims.party.saved'))
  }
  const leave = useEffectEvent(() => {
    if (kept.current !== JSON.stringify(edited)) void save()
  })
  useEffect(() => () => leave(), [])
  const remove = async () => {
    const done = await perform('claims.act.removeParty', async () => {
      await removeParty(db, party, now())
      return true
    })
    if (!done) return
    removed.current = true
    tell(t('claims.party.removed'))
    onRemoved()
  }
  const edit = (index: number, change: Partial<Name>) =>
    setNames(names.map((name, at) => (at === index ? { ...name, ...change } : name)))

  return (
    <Form onSubmit={save}>
      <Stack gap="sm">
        <fieldset className={styles['names']}>
          <legend>{t('claims.party.names')}</legend>
          {names.map((name, index) => (
            // Rows have nothing but their place to tell them apart while they are written.
            <div key={index} className={styles['name']}>
              <TextInput
                size="xs"
                aria-label={t(index === 0 ? 'claims.party.name' : 'claims.party.alias')}
                placeholder={t(index === 0 ? 'claims.party.name' : 'claims.party.alias')}
                error={index === 0 && nameless ? t('claims.party.nameless') : null}
                maxLength={200}
                value={name.text}
                onChange={(event) => edit(index, { text: event.currentTarget.value })}
              />
              <TextInput
                size="xs"
                aria-label={t('claims.party.reading', { name: name.text })}
                placeholder={t('claims.party.readingExample')}
                maxLength={200}
                value={name.reading}
                onChange={(event) => edit(index, { reading: event.currentTarget.value })}
              />
              {index > 0 && (
                <ActionIcon
                  aria-label={t('claims.party.takeOut', { name: name.text })}
                  onClick={() => setNames(names.toSpliced(index, 1))}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </div>
          ))}
          <div>
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconPlus size={12} aria-hidden="true" />}
              onClick={() => setNames([...names, { text: '', reading: '' }])}
            >
              {t('claims.party.addAlias')}
            </Button>
          </div>
        </fieldset>
        <PartyKindField value={kind} onChange={setKind} />
        <TextInput
          size="xs"
          label={t('claims.party.role')}
          placeholder={t('claims.party.roleExample')}
          maxLength={500}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <Group justify="space-between">
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={14} aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {t('claims.party.remove')}
          </Button>
          <Button type="submit" variant="filled" disabled={nameless || !changed}>
            {t('app.save')}
          </Button>
        </Group>
        {asking && (
          <div className={styles['remove']} role="alert">
            <p>{t('claims.party.remove.claims', { count: claims })}</p>
            <Group justify="flex-end">
              <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
              <Button variant="filled" color="red" onClick={() => void remove()}>
                {t('claims.party.remove.do')}
              </Button>
            </Group>
          </div>
        )}
      </Stack>
    </Form>
  )
}

const partyFacts = ({ names, kind, role }: Party) => ({ names, kind, role })

import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { newParty, type Party } from '#shared/domain/party'
import { addParty } from '../../data/parties'
import { readCase } from '../../data/posts'
import { Dialog } from '../../Dialog'
import { useCase, useServices } from '../../services'
import { Form } from '../../ui/Form'
import { foundNames, type FoundName } from './found-names'
import styles from './FoundNames.module.css'

type Props = Readonly<{ parties: readonly Party[]; onClose: () => void }>

/** The names that the app finds in the sources and nobody of the case bears, to take from. */
export function FoundNamesDialog({ opened, ...props }: Props & { opened: boolean }) {
  const { t } = useServices()
  return (
    <Dialog
      {...{ opened }}
      onClose={props.onClose}
      size="lg"
      title={t('people.found')}
      closeOnClickOutside={false}
    >
      <FoundNames {...props} />
    </Dialog>
  )
}

function FoundNames({ parties, onClose }: Props) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform, tell } = useServices()
  const read = useLiveQuery(() => readCase(db, caseId), [db, caseId])
  const found = useMemo(() => read && foundNames(parties, read), [read, parties])
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  if (!found) return <Text c="var(--ink-2)">{t('people.mentions.looking')}</Text>
  if (found.length === 0) return <Text c="var(--ink-2)">{t('people.found.none')}</Text>

  const take = (name: string, isTaken: boolean) => {
    const next = new Set(taken)
    if (isTaken) next.add(name)
    else next.delete(name)
    setTaken(next)
  }
  const add = async () => {
    const chosen = found.filter(({ name }) => taken.has(name))
    let added = 0
    for (const { name, kind } of chosen) {
      const party = newParty({ id: newId(), caseId, kind, name, createdAt: now() })
      if (!(await perform('people.act.add', () => addParty(db, party)))) break
      added += 1
    }
    if (added === 0) return
    tell(t('people.found.added', { count: added }))
    if (added === chosen.length) onClose()
  }
  return (
    <Form onSubmit={add}>
      <Stack gap="sm">
        <Text c="var(--ink-2)" size="sm">
          {t('people.found.hint')}
        </Text>
        <ul className={styles['list']}>
          {found.map((one) => (
            <Row
              key={one.name}
              found={one}
              isTaken={taken.has(one.name)}
              onTake={(isTaken) => take(one.name, isTaken)}
            />
          ))}
        </ul>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={taken.size === 0}>
            {t('people.found.add', { count: taken.size })}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}

function Row({
  found: { name, kind, times, words, start, end, source },
  isTaken,
  onTake,
}: {
  found: FoundName
  isTaken: boolean
  onTake: (isTaken: boolean) => void
}) {
  const { t } = useServices()
  return (
    <li className={styles['row']}>
      <Checkbox
        label={<b dir="auto">{name}</b>}
        description={t('people.found.told', {
          kind: t(`claims.party.kind.${kind}`),
          count: times,
          source: source ?? t('sources.nameless'),
        })}
        checked={isTaken}
        onChange={(event) => onTake(event.currentTarget.checked)}
      />
      <p className={styles['words']} dir="auto">
        {words.slice(0, start)}
        <mark>{words.slice(start, end)}</mark>
        {words.slice(end)}
      </p>
    </li>
  )
}

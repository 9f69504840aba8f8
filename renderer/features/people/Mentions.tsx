import { Button, UnstyledButton } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { Party } from '#shared/domain/party'
import { draftsOf } from '../../data/drafts'
import { readCase } from '../../data/posts'
import { useCase, useServices } from '../../services'
import { mentionsOf, type Mention, type MentionGroup } from './mentions'
import styles from './People.module.css'

/** How many mentions of one text are shown before they are asked for. */
const few = 3

/** Where captures and drafts name a party, with the sentence around each name. */
export function Mentions({ party }: { party: Party }) {
  const { id: caseId } = useCase()
  const { t, db } = useServices()
  const texts = useLiveQuery(async () => {
    const [read, drafts] = await Promise.all([readCase(db, caseId), draftsOf(db, caseId)])
    return { ...read, drafts, caseId }
  }, [db, caseId])
  // Notes and roles of the party are written while the names stay.
  const { id } = party
  const names = JSON.stringify(party.names)
  const groups = useMemo(
    () => (texts ? mentionsOf({ id, names: JSON.parse(names) }, texts) : null),
    [id, names, texts],
  )
  return (
    <section aria-labelledby="people-mentions">
      <h3 id="people-mentions">{t('people.mentions')}</h3>
      {groups === null && <p className={styles['hint']}>{t('people.mentions.looking')}</p>}
      {groups?.length === 0 && <p className={styles['hint']}>{t('people.mentions.none')}</p>}
      {groups?.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </section>
  )
}

function Group({ group: { of, title, mentions } }: { group: MentionGroup }) {
  const { t } = useServices()
  const [all, setAll] = useState(false)
  const shown = all ? mentions : mentions.slice(0, few)
  const named = title ?? t('sources.nameless')
  return (
    <div className={styles['group']}>
      <h4 dir="auto">{of === 'draft' ? t('people.draft', { title: named }) : named}</h4>
      <ul className={styles['lines']}>
        {shown.map((mention) => (
          <li key={`${mention.start} ${JSON.stringify(mention.place)}`}>
            <Line mention={mention} />
          </li>
        ))}
      </ul>
      {mentions.length > shown.length && (
        <Button size="compact-xs" onClick={() => setAll(true)}>
          {t('people.mentions.more', { count: mentions.length - shown.length })}
        </Button>
      )}
    </div>
  )
}

function Line({ mention: { words, start, end, place } }: { mention: Mention }) {
  const { go } = useServices()
  return (
    <UnstyledButton dir="auto" onClick={() => go(place)}>
      {words.slice(0, start)}
      <mark>{words.slice(start, end)}</mark>
      {words.slice(end)}
    </UnstyledButton>
  )
}

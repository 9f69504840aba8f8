import { Button, CloseButton, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PartyRole } from '#shared/domain/party'
import { DateField } from '../../DateField'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'
import { showPartialDate } from '../../ui/show-time'
import styles from './People.module.css'

type Props = Readonly<{
  roles: readonly PartyRole[]
  onEdit: (roles: readonly PartyRole[]) => Promise<unknown>
}>

/** What a party was, and from when until when. */
export function Roles({ roles, onEdit }: Props) {
  const { t, language } = useServices()
  const [text, setText] = useState('')
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const add = async () => {
    if (text.trim() === '') return
    if (!(await onEdit([...roles, { text: text.trim(), from, to }]))) return
    setText('')
    setFrom(null)
    setTo(null)
  }
  const shown = (date: string | null) => (date === null ? '' : showPartialDate(date, language))
  return (
    <section aria-labelledby="people-roles">
      <h3 id="people-roles">{t('people.roles')}</h3>
      <ul className={styles['held']}>
        {roles.map((role) => (
          <li key={JSON.stringify(role)}>
            <span dir="auto">
              {role.text}{' '}
              {(role.from !== null || role.to !== null) && (
                <small>
                  {t('people.role.span', { from: shown(role.from), to: shown(role.to) })}
                </small>
              )}
            </span>
            <CloseButton
              size="sm"
              aria-label={t('people.role.out', { text: role.text })}
              onClick={() => void onEdit(roles.filter((one) => one !== role))}
            />
          </li>
        ))}
      </ul>
      <Form onSubmit={add}>
        <div className={styles['fields']}>
          <TextInput
            size="xs"
            label={t('people.role')}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {text.trim() !== '' && (
            <>
              <DateField label={t('people.role.from')} size="xs" value={from} onChange={setFrom} />
              <DateField label={t('people.role.to')} size="xs" value={to} onChange={setTo} />
              <Button type="submit">{t('people.role.add')}</Button>
            </>
          )}
        </div>
      </Form>
    </section>
  )
}

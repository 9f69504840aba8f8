import { Button, CloseButton, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PartyInterest } from '#shared/domain/party'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'
import styles from './People.module.css'

type Props = Readonly<{
  interests: readonly PartyInterest[]
  onEdit: (interests: readonly PartyInterest[]) => Promise<unknown>
}>

/** What a party gains or loses by the story, and how that is known. */
export function Interests({ interests, onEdit }: Props) {
  const { t } = useServices()
  const [text, setText] = useState('')
  const [ground, setGround] = useState('')
  const add = async () => {
    if (text.trim() === '') return
    if (!(await onEdit([...interests, { text: text.trim(), ground: ground.trim() }]))) return
    setText('')
    setGround('')
  }
  return (
    <section aria-labelledby="people-interests">
      <h3 id="people-interests">{t('people.interests')}</h3>
      <ul className={styles['held']}>
        {interests.map((interest) => (
          <li key={JSON.stringify(interest)}>
            <span dir="auto">
              {interest.text} {interest.ground && <small>{interest.ground}</small>}
            </span>
            <CloseButton
              size="sm"
              aria-label={t('people.interest.out', { text: interest.text })}
              onClick={() => void onEdit(interests.filter((one) => one !== interest))}
            />
          </li>
        ))}
      </ul>
      <Form onSubmit={add}>
        <div className={styles['fields']}>
          <TextInput
            size="xs"
            label={t('people.interest')}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {text.trim() !== '' && (
            <>
              <TextInput
                size="xs"
                label={t('people.interest.ground')}
                maxLength={1000}
                value={ground}
                onChange={(event) => setGround(event.currentTarget.value)}
              />
              <Button type="submit">{t('people.interest.add')}</Button>
            </>
          )}
        </div>
      </Form>
    </section>
  )
}

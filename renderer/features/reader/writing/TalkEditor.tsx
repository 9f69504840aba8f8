import { TextInput } from '@mantine/core'
import type { Source, Talk } from '#shared/domain/source'
import { editTalk } from '../../../data/notes'
import { useServices } from '../../../services'
import { TermsField } from '../../../TermsField'
import { PartialDateField } from '../../../ui/PartialDateField'
import { showPartialDate } from '../../../ui/show-time'
import { useSavedText } from '../../../ui/use-saved-text'
import styles from './WritingView.module.css'

/** With whom, when, where and on what terms it was talked. */
export function TalkEditor({ source, talk }: { source: Source; talk: Talk }) {
  const { t, db, now, perform, language } = useServices()
  const edit = async (change: Partial<Talk>) => {
    const edited = await perform('notes.act', () => editTalk(db, source, change, now()))
    return edited?.talk ?? null
  }
  return (
    <div className={styles['talk']}>
      <SavedField
        label={t('notes.who')}
        value={talk.who}
        save={async (who) => (await edit({ who }))?.who ?? null}
      />
      <PartialDateField
        label={t('notes.at')}
        size="xs"
        placeholder={t('claims.date.example')}
        value={talk.at}
        onChange={(at) => edit({ at })}
        show={(date) => showPartialDate(date, language)}
        words={{
          understood: (date) => t('claims.date.understood', { date }),
          either: (one, other) => t('claims.date.either', { one, other }),
          unreadable: t('claims.date.unreadable'),
        }}
      />
      <SavedField
        label={t('notes.place')}
        value={talk.place}
        save={async (place) => (await edit({ place }))?.place ?? null}
      />
      <TermsField value={talk.terms} onChange={(terms) => void edit({ terms })} />
    </div>
  )
}

function SavedField({
  label,
  value,
  save,
}: {
  label: string
  value: string
  save: (typed: string) => Promise<string | null>
}) {
  const { text, change, keep } = useSavedText(value, save)
  return (
    <TextInput
      size="xs"
      label={label}
      maxLength={2000}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
      }}
    />
  )
}

import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Language } from '#shared/domain/language'
import { shown, type Source, type SourceField } from '#shared/domain/source'
import { editFact } from '../../data/sources'
import { useServices, type Services } from '../../services'
import { useSavedText } from '../../ui/use-saved-text'
import styles from './FactField.module.css'

/** A fact of a source and how it is typed. */
export type FactForm = Readonly<{
  field: SourceField
  /** What the typed words come to, or null when they are not of the field's kind. */
  read: (typed: string) => string | null
  /** The value in words, where its own form needs them. */
  explain?: (value: string, language: Language) => string
  /** Takes both columns. */
  wide?: boolean
  /** Says why what was typed is not kept. */
  refuse?: (typed: string, services: Pick<Services, 't' | 'language'>) => string
  /** What holds while neither the page nor the reporter says anything. */
  known?: (source: Source) => string | null
}>

/** One fact: the reporter's wording in the field, the page's under it where the two differ. */
export function FactField({
  source,
  field,
  read,
  explain,
  wide = false,
  refuse,
  known = () => null,
}: FactForm & { source: Source }) {
  const { t, db, now, perform, language } = useServices()
  const [refused, setRefused] = useState(false)
  const { own, page } = source.facts[field]
  const value = shown(source, field) ?? ''

  /** An empty field takes the page's wording again. */
  const save = async (typed: string) => {
    const said = typed.trim() === '' ? '' : read(typed)
    setRefused(said === null)
    if (said === null) return null
    const next = said === '' || said === page ? null : said
    if (next === own) return value
    const saved = await perform('sources.act.fact', () => editFact(db, source, field, next, now()))
    return saved && (shown(saved, field) ?? '')
  }
  const { text, change, keep } = useSavedText(value, save)
  const meaning = explain && text === value && value !== '' ? explain(value, language) : null
  return (
    <div data-wide={wide} className={styles['fact']}>
      <TextInput
        size="xs"
        label={t(`sources.fact.${field}`)}
        value={text}
        placeholder={known(source) ?? ''}
        dir="auto"
        maxLength={8000}
        error={refused && refuse ? refuse(text, { t, language }) : null}
        description={meaning === value ? null : meaning}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => {
          setRefused(false)
          change(event.currentTarget.value)
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
        }}
      />
      {own !== null && (
        <div className={styles['page']}>
          <span dir="auto">
            {page === null ? t('sources.pageSilent') : t('sources.pageSays', { text: page })}
          </span>
          {page !== null && (
            <Button size="compact-xs" variant="subtle" onClick={() => void save('')}>
              {t('sources.usePage')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

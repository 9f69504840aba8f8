import { Select } from '@mantine/core'
import { SourceKind, type Source } from '#shared/domain/source'
import { partialDatesOf, readPartialDate } from '#shared/text/read-partial-date'
import { editSourceKind } from '../../data/sources'
import { useServices, type Services } from '../../services'
import { showPartialDate } from '../../ui/show-time'
import { FactField, type FactForm } from './FactField'
import styles from './FactsEditor.module.css'
import { languageName, typedAddress, typedLanguage } from './typed-fact'

const words = (typed: string) => typed.trim().slice(0, 2000)

const forms: readonly FactForm[] = [
  { field: 'title', read: words, wide: true },
  { field: 'author', read: words },
  { field: 'publisher', read: words },
  {
    field: 'publishedAt',
    read: readPartialDate,
    explain: showPartialDate,
    refuse: refuseDate,
  },
  {
    field: 'language',
    read: typedLanguage,
    explain: languageName,
    refuse: (_typed, { t }) => t('sources.refused.language'),
  },
  {
    field: 'canonicalUrl',
    read: typedAddress,
    refuse: (_typed, { t }) => t('sources.refused.address'),
    known: ({ url }) => url,
    wide: true,
  },
]

/** A date that can be two is named as both; the year first makes it one. */
function refuseDate(typed: string, { t, language }: Pick<Services, 't' | 'language'>): string {
  const [one, other] = partialDatesOf(typed).map((date) => showPartialDate(date, language))
  return one && other ? t('sources.refused.eitherDate', { one, other }) : t('sources.refused.date')
}

/** What the source says of itself, and what the reporter says instead; neither is lost. */
export function FactsEditor({ source }: { source: Source }) {
  const { t, db, now, perform } = useServices()
  return (
    <div className={styles['facts']}>
      {forms.map((form) => (
        <FactField key={form.field} source={source} {...form} />
      ))}
      <Select
        size="xs"
        label={t('sources.kind')}
        value={source.kind}
        data={SourceKind.options.map((value) => ({ value, label: t(`source-kind.${value}`) }))}
        onChange={(value) => {
          const kind = SourceKind.options.find((one) => one === value)
          if (!kind || kind === source.kind) return
          void perform('sources.act.kind', () => editSourceKind(db, source, kind, now()))
        }}
      />
    </div>
  )
}

import { useServices } from '../../../services'
import { PartialDateField } from '../../../ui/PartialDateField'
import { showPartialDate } from '../../../ui/show-time'
import styles from '../Beside.module.css'

/** A date of a claim, typed as people write one. */
export function ClaimDateField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | null
  onChange: (date: string | null) => Promise<unknown>
}) {
  const { t, language } = useServices()
  return (
    <PartialDateField
      label={label}
      size="xs"
      placeholder={t('claims.date.example')}
      value={value}
      onChange={onChange}
      show={(date) => showPartialDate(date, language)}
      words={{
        understood: (date) => t('claims.date.understood', { date }),
        either: (one, other) => t('claims.date.either', { one, other }),
        unreadable: t('claims.date.unreadable'),
      }}
      classNames={{ root: styles['beside'] ?? '' }}
    />
  )
}

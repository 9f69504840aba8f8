import { useServices } from './services'
import { PartialDateField } from './ui/PartialDateField'
import { showPartialDate } from './ui/show-time'

/** A date as precise as it is known, typed as people write one and shown in the reporter's language. */
export function DateField({
  label,
  size,
  value,
  onChange,
  classNames,
}: {
  label: string
  size?: 'xs' | 'sm'
  /** A `PartialDate`, or null for none. */
  value: string | null
  /** When it gives null the date was not saved, and the text stays. */
  onChange: (date: string | null) => unknown
  classNames?: Readonly<{ root: string }>
}) {
  const { t, language } = useServices()
  return (
    <PartialDateField
      label={label}
      {...(size && { size })}
      {...(classNames && { classNames })}
      placeholder={t('date.example')}
      value={value}
      onChange={onChange}
      show={(date) => showPartialDate(date, language)}
      words={{
        understood: (date) => t('date.understood', { date }),
        either: (one, other) => t('date.either', { one, other }),
        unreadable: t('date.unreadable'),
      }}
    />
  )
}

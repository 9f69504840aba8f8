import { Select } from '@mantine/core'
import { Terms } from '#shared/domain/source'
import { useServices } from './services'

/** On what terms somebody talked, and what that allows. */
export function TermsField({
  value,
  onChange,
}: {
  /** Null where nothing has been said of it yet. */
  value: Terms | null
  onChange: (terms: Terms) => void
}) {
  const { t } = useServices()
  return (
    <Select
      size="xs"
      label={t('terms')}
      placeholder={t('terms.choose')}
      value={value}
      data={Terms.options.map((one) => ({ value: one, label: t(`terms.${one}`) }))}
      description={value && t(`terms.${value}.hint`)}
      inputWrapperOrder={['label', 'input', 'description']}
      onChange={(chosen) => {
        const terms = Terms.options.find((one) => one === chosen)
        if (terms) onChange(terms)
      }}
    />
  )
}

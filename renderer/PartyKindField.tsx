import { SegmentedControl } from '@mantine/core'
import { PartyKind } from '#shared/domain/party'
import { useServices } from './services'

/** Whether a party is a person or an organisation, as far as that is known. */
export function PartyKindField({
  value,
  onChange,
}: {
  value: PartyKind
  onChange: (kind: PartyKind) => void
}) {
  const { t } = useServices()
  return (
    <SegmentedControl
      aria-label={t('claims.party.kind')}
      value={value}
      onChange={(chosen) => onChange(PartyKind.parse(chosen))}
      data={PartyKind.options.map((kind) => ({
        value: kind,
        label: t(`claims.party.kind.${kind}`),
      }))}
    />
  )
}

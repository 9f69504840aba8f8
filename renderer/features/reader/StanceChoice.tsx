import { SegmentedControl, Text } from '@mantine/core'
import { useId } from 'react'
import { Stance } from '#shared/domain/evidence'
import { useServices } from '../../services'

export function StanceChoice({
  value,
  onChange,
}: {
  value: Stance
  onChange: (stance: Stance) => void
}) {
  const { t } = useServices()
  const label = useId()
  return (
    <div>
      <Text size="sm" fw={600} mb={2} id={label}>
        {t('stance')}
      </Text>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-labelledby={label}
        value={value}
        onChange={(next) => onChange(Stance.options.find((one) => one === next) ?? value)}
        data={Stance.options.map((one) => ({ value: one, label: t(`stance.${one}`) }))}
      />
    </div>
  )
}

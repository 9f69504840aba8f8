import { Checkbox, Radio } from '@mantine/core'
import type { PackChoices } from '#shared/archive/pack/pack-plan'
import { useServices } from '../../services'
import styles from './ExportForm.module.css'

const ranges = ['cited', 'all'] as const
const besides = ['unnamed', 'hidden', 'reasons'] as const

type Props = Readonly<{
  choices: PackChoices
  isWorking: boolean
  onChoose: (choices: PackChoices) => void
}>

/** What of the case goes into an evidence pack. What may give somebody away is asked for, never taken along. */
export function PackOptions({ choices, isWorking, onChoose }: Props) {
  const { t } = useServices()
  return (
    <>
      <Radio.Group
        label={t('pack.captures')}
        value={choices.captures}
        onChange={(value) =>
          onChoose({ ...choices, captures: ranges.find((one) => one === value) ?? 'cited' })
        }
      >
        <div className={styles['formats']}>
          {ranges.map((one) => (
            <Radio
              key={one}
              value={one}
              size="xs"
              disabled={isWorking}
              label={t(`pack.captures.${one}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Checkbox.Group
        label={t('pack.give')}
        value={besides.filter((one) => choices[one])}
        onChange={(chosen) =>
          onChoose({
            ...choices,
            unnamed: chosen.includes('unnamed'),
            hidden: chosen.includes('hidden'),
            reasons: chosen.includes('reasons'),
          })
        }
      >
        {besides.map((one) => (
          <Checkbox
            key={one}
            value={one}
            size="xs"
            disabled={isWorking}
            classNames={{ root: styles['choice'] ?? '', description: styles['hint'] ?? '' }}
            label={t(`pack.${one}`)}
            description={t(`pack.${one}.hint`)}
          />
        ))}
      </Checkbox.Group>
    </>
  )
}

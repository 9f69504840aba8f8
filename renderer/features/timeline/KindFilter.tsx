import { Chip } from '@mantine/core'
import { timelineKinds, type TimelineEvent } from '#shared/domain/timeline'
import { useServices } from '../../services'
import { shapes } from './shapes'
import styles from './Timeline.module.css'

type Props = Readonly<{
  all: readonly TimelineEvent[]
  kinds: readonly string[]
  onChange: (kinds: readonly string[]) => void
}>

/** Which kinds of dates are shown; it is their legend too. */
export function KindFilter({ all, kinds, onChange }: Props) {
  const { t } = useServices()
  const there = timelineKinds.filter((kind) => all.some((event) => event.kind === kind))
  return (
    <Chip.Group multiple value={[...kinds]} onChange={onChange}>
      <fieldset className={styles['kinds']} aria-label={t('timeline.kinds')}>
        {there.map((kind) => (
          <Chip key={kind} value={kind} size="xs" variant="outline">
            <span aria-hidden="true">{shapes[kind]} </span>
            {t(`timeline.kind.${kind}`)}
          </Chip>
        ))}
      </fieldset>
    </Chip.Group>
  )
}

import { UnstyledButton } from '@mantine/core'
import type { Timeline } from '#shared/domain/timeline'
import { useServices } from '../../services'
import { shapes } from './shapes'
import styles from './Timeline.module.css'
import { useOpenSubject } from './use-open-subject'

/** What has no date yet, each with the way to where it is given one. */
export function Undated({ told }: { told: Timeline['undated'] }) {
  const { t } = useServices()
  const open = useOpenSubject()
  if (told.length === 0) return null
  return (
    <details className={styles['undated']}>
      <summary>{t('timeline.undated', { count: told.length })}</summary>
      <ul>
        {told.map(({ id, kind, label, subject }) => (
          <li key={id}>
            <UnstyledButton dir="auto" onClick={() => open(subject)}>
              <span aria-hidden="true">{shapes[kind]}</span> {label ?? t('timeline.nameless')}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </details>
  )
}

import { UnstyledButton } from '@mantine/core'
import { findingMarks, useMarks } from '#shared/domain/claim-mark'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import type { Served } from './PassageList'
import styles from './ServedClaims.module.css'

/** The claims that a passage is evidence for, against or around, with where each of them stands. */
export function ServedClaims({ served }: { served: readonly Served[] }) {
  const { t, go } = useServices()
  if (served.length === 0) return null
  return (
    <ul className={styles['served']}>
      {served.map(({ evidence, claim }) => (
        <li key={evidence.id} data-stance={evidence.stance}>
          <UnstyledButton
            className={styles['claim']}
            dir="auto"
            onClick={() => go({ room: 'claims', caseId: claim.caseId, claimId: claim.id })}
          >
            {claim.text}
          </UnstyledButton>
          <div className={styles['state']}>
            <span>{t(`stance.${evidence.stance}`)}</span>
            <Chip {...findingMarks[claim.finding]}>{t(`finding.${claim.finding}`)}</Chip>
            <Chip {...useMarks[claim.use]}>{t(`use.${claim.use}`)}</Chip>
          </div>
        </li>
      ))}
    </ul>
  )
}

import { UnstyledButton } from '@mantine/core'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import type { Served } from '../PassageList'
import type { RestingSentence } from './resting-sentences'
import styles from './VersionsView.module.css'

/** The claims and the sentences of drafts that rest on a passage, each with a way to it. */
export function RestsOn({
  caseId,
  served,
  resting,
}: {
  caseId: string
  served: readonly Served[]
  resting: readonly RestingSentence[]
}) {
  const { t, go } = useServices()
  if (served.length + resting.length === 0) return null
  return (
    <ul className={styles['links']}>
      {served.map(({ evidence, claim }) => (
        <li key={evidence.id}>
          <span>{t('versions.claim')}</span>
          <UnstyledButton
            className={styles['quote']}
            dir="auto"
            onClick={() => go({ room: 'claims', caseId, claimId: claim.id })}
          >
            {claim.text}
          </UnstyledButton>
          <Chip {...(claim.work === 'recheck' ? { tone: 'warn', shape: '▲' } : {})}>
            {t(`work.${claim.work}`)}
          </Chip>
        </li>
      ))}
      {resting.map(({ draftId, draftTitle, number, text }) => (
        <li key={`${draftId} ${number}`}>
          <span>{t('versions.sentence', { title: draftTitle, number })}</span>
          <UnstyledButton
            className={styles['quote']}
            dir="auto"
            onClick={() => go({ room: 'draft', caseId, draftId, at: number })}
          >
            {text}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}

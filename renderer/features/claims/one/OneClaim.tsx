import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Claim } from '#shared/domain/claim'
import { claimWarnings } from '#shared/domain/claim-warnings'
import { unheardParties } from '#shared/domain/inquiry'
import { standingOf } from '#shared/domain/standing'
import { useServices } from '../../../services'
import { AssessFields } from './AssessFields'
import { ClaimHistory } from './ClaimHistory'
import { ClaimSummary } from './ClaimSummary'
import { ClaimText } from './ClaimText'
import { ClaimWarnings } from '../ClaimWarnings'
import { EvidenceGroups } from '../evidence/EvidenceGroups'
import styles from './OneClaim.module.css'
import { OriginChip } from '../OriginChip'
import { Origins } from './Origins'
import { DatesDiffer } from './DatesDiffer'
import { TheirSay } from './TheirSay'
import type { ClaimBoard } from '../use-claim-board'

/** One claim: its wording, where the work, the evidence and the use stand, and what they rest on. */
export function OneClaim({
  claim,
  board,
  detailsOpen,
  onDetails,
  onParty,
  onRemove,
}: {
  claim: Claim
  board: ClaimBoard
  detailsOpen: boolean
  onDetails: () => void
  onParty: (id: string) => void
  onRemove: () => void
}) {
  const { t, now } = useServices()
  const evidence = board.evidence.get(claim.id) ?? []
  const standing = standingOf(evidence, board.passages, board.sources, board.interested)
  const unheard = unheardParties(claim, board.inquiries, now())
  return (
    <div className={styles['one']}>
      <ClaimText claim={claim} />
      <ClaimSummary
        claim={claim}
        board={board}
        open={detailsOpen}
        onToggle={onDetails}
        onParty={onParty}
      />
      <AssessFields {...{ claim, standing, unheard }} />
      <div className={styles['origins']}>
        <OriginChip count={standing.origins} />
      </div>
      <TheirSay claim={claim} board={board} />
      <ClaimWarnings warnings={claimWarnings(claim, standing, unheard)} standing={standing} />
      <DatesDiffer claim={claim} board={board} />
      <EvidenceGroups claim={claim} board={board} standing={standing} />
      <Origins claim={claim} board={board} standing={standing} />
      <ClaimHistory claim={claim} />
      <Button
        className={styles['remove'] ?? ''}
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={14} aria-hidden="true" />}
        onClick={onRemove}
      >
        {t('claims.remove')}
      </Button>
    </div>
  )
}

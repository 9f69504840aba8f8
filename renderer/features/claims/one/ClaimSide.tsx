import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { Claim } from '#shared/domain/claim'
import { useServices } from '../../../services'
import { Side } from '../../../ui/Side'
import { OneClaim } from './OneClaim'
import type { ClaimBoard } from '../use-claim-board'

/** The right side of the room: the open claim, or the word that it is gone. Esc leads back to the list. */
export function ClaimSide({
  claim,
  board,
  focusRequest,
  onParty,
  onRemove,
  onLeave,
}: {
  claim: Claim | null
  board: ClaimBoard
  /** Counts how often the keyboard was to be led here. */
  focusRequest: number
  onParty: (id: string) => void
  onRemove: (claim: Claim) => void
  onLeave: () => void
}) {
  const { t } = useServices()
  const [detailsOpen, setDetailsOpen] = useState(false)
  return (
    <Side label={t('claims.one')} {...{ focusRequest, onLeave }}>
      <VisuallyHidden component="h2">{t('claims.one')}</VisuallyHidden>
      {claim ? (
        <OneClaim
          key={claim.id}
          {...{ claim, board, detailsOpen, onParty }}
          onDetails={() => setDetailsOpen(!detailsOpen)}
          onRemove={() => onRemove(claim)}
        />
      ) : (
        <p>{t('claims.gone')}</p>
      )}
    </Side>
  )
}

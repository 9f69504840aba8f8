import { NavLink } from '@mantine/core'
import { useState } from 'react'
import { partyName, type Party } from '#shared/domain/party'
import type { Claim } from '#shared/domain/claim'
import { Dialog } from '../../../Dialog'
import { useServices } from '../../../services'
import { useAnnounce } from '../Announcer'
import styles from './PartiesDialog.module.css'
import { PartyForm } from '../../../PartyForm'
import type { ClaimBoard } from '../use-claim-board'

/** The people and organisations of the case: names, readings, what they are. */
export function PartiesDialog({
  board,
  opened,
  partyId,
  onClose,
}: {
  board: ClaimBoard
  opened: boolean
  /** The one to begin with. */
  partyId: string | null
  onClose: () => void
}) {
  const { t } = useServices()
  return (
    <Dialog opened={opened} onClose={onClose} size={680} title={t('claims.parties')}>
      <Parties board={board} first={partyId} />
    </Dialog>
  )
}

function Parties({ board, first }: { board: ClaimBoard; first: string | null }) {
  const { t } = useServices()
  const announce = useAnnounce()
  const [chosenId, setChosenId] = useState(first)
  const parties = [...board.parties.values()]
  const chosen = board.parties.get(chosenId ?? '') ?? parties[0]
  if (!chosen) return <p className={styles['none']}>{t('claims.parties.none')}</p>
  return (
    <div className={styles['parties']}>
      <nav className={styles['list']} aria-label={t('claims.parties')}>
        {parties.map((party) => (
          <NavLink
            key={party.id}
            component="button"
            type="button"
            className={styles['entry'] ?? ''}
            active={party.id === chosen.id}
            aria-current={party.id === chosen.id}
            label={partyName(party)}
            description={party.role || null}
            onClick={() => setChosenId(party.id)}
          />
        ))}
      </nav>
      <PartyForm
        key={chosen.id}
        party={chosen}
        claims={claimsNaming(chosen, board.claims)}
        onSaved={() => announce(t('log.party.edited'))}
        onRemoved={() => setChosenId(null)}
      />
    </div>
  )
}

function claimsNaming({ id }: Party, claims: readonly Claim[]): number {
  return claims.filter((claim) => claim.claimantId === id || claim.aboutIds.includes(id)).length
}

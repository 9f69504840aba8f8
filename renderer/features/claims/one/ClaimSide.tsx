import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Claim } from '#shared/domain/claim'
import { useServices } from '../../../services'
import { leaves } from '../../../ui/leaves'
import styles from './OneClaim.module.css'
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
  const side = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focusRequest > 0) side.current?.focus()
  }, [focusRequest])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!leaves(event)) return
    event.preventDefault()
    onLeave()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the Esc of its fields
    <section
      ref={side}
      className={styles['side']}
      tabIndex={-1}
      aria-label={t('claims.one')}
      onKeyDown={onKeyDown}
    >
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
    </section>
  )
}

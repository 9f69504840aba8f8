import { modals } from '@mantine/modals'
import type { Claim } from '#shared/domain/claim'
import { removeClaim } from '../../data/claims'
import { useServices } from '../../services'
import { followFocus } from '../../ui/dialog-focus'
import type { ClaimBoard } from './use-claim-board'

/** Asks, removes a claim with its evidence, and says how to have it back. */
export function useRemoveClaim(
  board: ClaimBoard | undefined,
  onRemoved: (claim: Claim) => void,
): (claim: Claim) => void {
  const { t, db, now, perform, tell } = useServices()
  const remove = async (claim: Claim) => {
    const done = await perform('claims.act.remove', async () => {
      await removeClaim(db, claim, now())
      return true
    })
    if (!done) return
    tell(t('claims.removed'))
    onRemoved(claim)
  }
  return (claim) => {
    const count = board?.evidence.get(claim.id)?.length ?? 0
    modals.openConfirmModal({
      title: t('claims.remove.title'),
      children: (
        <>
          <p dir="auto">
            <b>{claim.text}</b>
          </p>
          <p>{count > 0 ? t('claims.remove.evidence', { count }) : t('claims.remove.bare')}</p>
        </>
      ),
      labels: { confirm: t('claims.remove.do'), cancel: t('app.cancel') },
      confirmProps: { color: 'red', variant: 'filled', 'data-autofocus': true },
      onFocusCapture: followFocus,
      closeButtonProps: { 'aria-label': t('app.close') },
      onConfirm: () => void remove(claim),
    })
  }
}

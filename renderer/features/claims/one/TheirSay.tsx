import { Button } from '@mantine/core'
import type { Claim } from '#shared/domain/claim'
import { nextChange, repliesOn } from '#shared/domain/inquiry'
import { partyName } from '#shared/domain/party'
import { useCase, useServices } from '../../../services'
import { usePassed } from '../../../ui/use-passed'
import type { ClaimBoard } from '../use-claim-board'
import styles from './TheirSay.module.css'

/** Of an allegation: whether those it is about were asked, and what came of it (rule 3). */
export function TheirSay({ claim, board }: { claim: Claim; board: ClaimBoard }) {
  const { id: caseId } = useCase()
  const { t, go, now } = useServices()
  const at = now()
  usePassed(nextChange(board.inquiries, at))
  const replies = repliesOn(claim, board.inquiries, at)
  if (claim.kind !== 'allegation' || replies.length === 0) return null
  return (
    <section className={styles['say']} aria-labelledby="their-say">
      <h3 id="their-say">{t('replies.ofClaim')}</h3>
      <ul>
        {replies.map(({ partyId, inquiry, state }) => {
          const found = board.parties.get(partyId)
          const party = found ? partyName(found) : t('claims.party.gone')
          return (
            <li key={partyId}>
              <span dir="auto">
                {inquiry
                  ? t('replies.ofClaim.state', { party, state: t(`replies.state.${state}`) })
                  : t('replies.ofClaim.none', { party })}
              </span>
              <Button
                size="compact-xs"
                onClick={() =>
                  go({ room: 'replies', caseId, ...(inquiry && { inquiryId: inquiry.id }) })
                }
              >
                {t(inquiry ? 'replies.ofClaim.open' : 'replies.ofClaim.ask')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

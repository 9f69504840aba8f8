import { memo } from 'react'
import { partyName } from '#shared/domain/party'
import { supportingSources } from '#shared/domain/standing'
import { countOrigins } from '#shared/domain/origin'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import styles from './ClaimList.module.css'
import type { ListedClaim } from './claim-filter'
import { FindingChip, UseChip } from '../ClaimChips'
import { OriginChip } from '../OriginChip'
import type { ClaimBoard } from '../use-claim-board'

/** One claim in the list: its words, how it stands, who says it of whom. */
export const ClaimRow = memo(function ClaimRow({
  listed,
  board,
}: {
  listed: ListedClaim
  board: ClaimBoard
}) {
  const { t } = useServices()
  const { claim, claimant, about } = listed
  const evidence = board.evidence.get(claim.id) ?? []
  const sources = supportingSources(evidence, board.passages, board.sources)
  return (
    <>
      <span className={styles['words']} dir="auto">
        {claim.text}
      </span>
      <span className={styles['chips']}>
        {claim.importance === 'high' && (
          <Chip tone="bad" shape="▲">
            {t('claims.important')}
          </Chip>
        )}
        {claim.kind !== 'fact' && <Chip>{t(`kind.${claim.kind}`)}</Chip>}
        <FindingChip finding={claim.finding} />
        <UseChip use={claim.use} />
        <Chip>{t(`work.${claim.work}`)}</Chip>
        <OriginChip count={countOrigins(sources, board.sources)} />
        {claim.importance === 'low' && <small>{t('claims.unimportant')}</small>}
        {(claimant || about.length > 0) && (
          <small className={styles['parties']} dir="auto">
            {claimant && partyName(claimant)}
            {about.length > 0 && (
              <>
                <span aria-hidden="true"> → </span>
                <span className={styles['spoken']}>{t('claims.aboutSpoken')}</span>
                {about.map(partyName).join(t('claims.listSeparator'))}
              </>
            )}
          </small>
        )}
      </span>
    </>
  )
})

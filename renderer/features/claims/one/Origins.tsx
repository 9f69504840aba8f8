import type { Claim } from '#shared/domain/claim'
import { supportingSources, type Standing } from '#shared/domain/standing'
import { useServices } from '../../../services'
import styles from './Origins.module.css'
import { originsInWords } from '../origins-in-words'
import type { ClaimBoard } from '../use-claim-board'
import { OriginTree } from './OriginTree'

/** Which sources support the claim, and where each has it from. */
export function Origins({
  claim,
  board,
  standing,
}: {
  claim: Claim
  board: ClaimBoard
  standing: Standing
}) {
  const { t } = useServices()
  const evidence = board.evidence.get(claim.id) ?? []
  const ids = supportingSources(evidence, board.passages, board.sources)
  return (
    <section aria-labelledby="claim-origins">
      <h3 id="claim-origins">{t('term.origin')}</h3>
      {ids.length === 0 ? (
        <p className={styles['none']}>{t('claims.origins.none')}</p>
      ) : (
        <>
          <p className={styles['count']}>{originsInWords(standing.origins, t)}</p>
          <OriginTree ids={ids} sources={board.sources} />
          <p className={styles['hint']}>{t('claims.origins.hint')}</p>
        </>
      )}
    </section>
  )
}

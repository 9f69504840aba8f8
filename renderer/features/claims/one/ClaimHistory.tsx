import type { Claim } from '#shared/domain/claim'
import { useServices } from '../../../services'
import { showInstant } from '../../../ui/show-time'
import { AssessedValue } from '../AssessedValue'
import styles from './ClaimHistory.module.css'

/** Every change of work, finding and use with its reason, newest first, down to the making. */
export function ClaimHistory({ claim }: { claim: Claim }) {
  const { t, language } = useServices()
  return (
    <section aria-labelledby="claim-history">
      <h3 id="claim-history">{t('claims.history')}</h3>
      <ol className={styles['history']}>
        {claim.history.toReversed().map(({ at, field, from, to, reason }, index) => (
          <li key={claim.history.length - index}>
            <span>
              {t(field)} <AssessedValue field={field} value={from} />
              <span aria-hidden="true"> → </span>
              <span className={styles['spoken']}>{t('claims.history.to')}</span>
              <b>
                <AssessedValue field={field} value={to} />
              </b>
            </span>
            {reason && <q dir="auto">{reason}</q>}
            <time dateTime={at}>{showInstant(at, language)}</time>
          </li>
        ))}
        <li>
          <span>{t('claims.history.made')}</span>
          <time dateTime={claim.createdAt}>{showInstant(claim.createdAt, language)}</time>
        </li>
      </ol>
    </section>
  )
}

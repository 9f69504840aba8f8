import type { ClaimWarning } from '#shared/domain/claim-warnings'
import type { Standing } from '#shared/domain/standing'
import { useServices } from '../../services'
import styles from './ClaimWarnings.module.css'
import { originsInWords } from './origins-in-words'

/** What does not fit together, each in a sentence. They inform; nothing is held back. */
export function ClaimWarnings({
  warnings,
  standing,
}: {
  warnings: readonly ClaimWarning[]
  standing: Standing
}) {
  const { t } = useServices()
  const { origins, unanswered } = standing
  const support = origins.sources > 0 ? originsInWords(origins, t) : t('claims.noSupport')
  return (
    <ul className={styles['warnings']} aria-label={t('claims.warnings')} aria-live="polite">
      {warnings.map((warning) => (
        <li key={warning}>
          <span aria-hidden="true">▲ </span>
          {t(`claims.warn.${warning}`, { support, count: unanswered })}
        </li>
      ))}
    </ul>
  )
}

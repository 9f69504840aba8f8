import type { PackPlan, PlannedCapture, Withheld } from '#shared/archive/pack/pack-plan'
import { nameOf } from '#shared/domain/source'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import styles from './ExportSummary.module.css'

/** What an evidence pack gives out and what it keeps back, by name. */
export function PackSummary({ plan }: { plan: PackPlan }) {
  const { t } = useServices()
  const out = plan.captures.filter(({ withheld }) => withheld === null)
  const kept = plan.captures.filter(({ withheld }) => withheld !== null)
  const textOnly = out.filter(({ bytesWithheld }) => bytesWithheld !== null)
  const sealed = plan.claims.filter(({ id }) => plan.withheldClaims.has(id))
  return (
    <section className={styles['summary']}>
      <p>{t('pack.leaves', { count: out.length })}</p>
      {kept.length > 0 && (
        <Notice sign="◇" title={t('pack.stays', { count: kept.length })}>
          <Kept captures={kept} why={({ withheld }) => withheld} />
        </Notice>
      )}
      {textOnly.length > 0 && (
        <Notice sign="◇" title={t('pack.text-only', { count: textOnly.length })}>
          <Kept captures={textOnly} why={({ bytesWithheld }) => bytesWithheld} />
        </Notice>
      )}
      {sealed.length > 0 && (
        <Notice sign="◇" title={t('pack.claims-stay', { count: sealed.length })} />
      )}
      <Notice tone="warn" sign="▲" title={t('pack.draft-stays')} />
    </section>
  )
}

type KeptProps = Readonly<{
  captures: readonly PlannedCapture[]
  why: (planned: PlannedCapture) => Withheld | null
}>

function Kept({ captures, why }: KeptProps) {
  const { t } = useServices()
  return (
    <ul className={styles['loose']}>
      {captures.map((planned) => {
        const reason = why(planned)
        return (
          <li key={planned.capture.id}>
            <bdi>{nameOf(planned.source) ?? t('export.untitled')}</bdi>
            {reason !== null && <span>{t(`withheld.${reason}`)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

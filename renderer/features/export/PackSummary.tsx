import { useLiveQuery } from 'dexie-react-hooks'
import { namesInPack } from '#shared/archive/pack/names-in-pack'
import type { PackPlan, PlannedCapture, Withheld } from '#shared/archive/pack/pack-plan'
import { nameOf } from '#shared/domain/source'
import type { HiddenPerson } from '#shared/export/given-away'
import { readingOf } from '../../data/captures'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import styles from './ExportSummary.module.css'

type Props = Readonly<{
  plan: PackPlan
  /** Those whose names are not to leave. */
  people: readonly HiddenPerson[]
}>

/** What an evidence pack gives out and what it keeps back, by name. */
export function PackSummary({ plan, people }: Props) {
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
      <NamesBeside {...{ plan, people }} />
      <Notice tone="warn" sign="▲" title={t('pack.draft-stays')} />
    </section>
  )
}

/** Names that would leave beside the draft: in claims, and in the texts of captures. */
function NamesBeside({ plan, people }: Props) {
  const { t, db } = useServices()
  const found = useLiveQuery(
    () => namesInPack(plan, people, (captureId) => readingOf(db, captureId)),
    [db, plan, people],
  )
  if (found === undefined) return people.length > 0 && <p>{t('pack.looking')}</p>
  if (found.length === 0) return null
  return (
    <Notice
      tone="bad"
      sign="⊘"
      title={t('pack.named', { count: found.length })}
      text={t('pack.named.why')}
    >
      <ul className={`${styles['loose']} ${styles['named']}`}>
        {found.map(({ name, claims, sources }) => (
          <li key={name}>
            <bdi>{t('exporting.named.one', { name })}</bdi>
            {claims.map(({ id, text }) => (
              <bdi key={id}>{t('pack.named.claim', { text })}</bdi>
            ))}
            {sources.map((source) => (
              <bdi key={source.id}>
                {t('pack.named.source', { title: nameOf(source) ?? t('export.untitled') })}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
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

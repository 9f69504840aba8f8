import { UnstyledButton } from '@mantine/core'
import type { Claim } from '#shared/domain/claim'
import { dateDifference, type EvidenceDates } from '#shared/domain/claim-dates'
import { placeOfPassage } from '../../../place'
import { useServices } from '../../../services'
import { showPartialDate } from '../../../ui/show-time'
import { sourceName } from '../origins-in-words'
import type { ClaimBoard } from '../use-claim-board'
import styles from './DatesDiffer.module.css'

/** The days that evidence gives for the claim where they are not its own, or not one (rule 6). */
export function DatesDiffer({ claim, board }: { claim: Claim; board: ClaimBoard }) {
  const { t, language } = useServices()
  const difference = dateDifference(claim, board.evidence.get(claim.id) ?? [], board)
  if (!difference) return null
  const { by, given, isOpen } = difference
  const own = [claim.concerns, claim.saidAt].flatMap((date) =>
    date ? [showPartialDate(date, language)] : [],
  )
  return (
    <section className={styles['dates']} aria-labelledby="dates-differ">
      <h3 id="dates-differ">
        {isOpen && <span aria-hidden="true">▲ </span>}
        {t(isOpen ? 'claims.dates.title' : 'claims.dates.explained')}
      </h3>
      <p>{t(`claims.dates.${by}`, { own: own.join(t('claims.listSeparator')) })}</p>
      <ul>
        {given.map((one) => (
          <Given key={one.evidence.id} given={one} />
        ))}
      </ul>
    </section>
  )
}

function Given({
  given: { evidence, passage, source, days, isExplained },
}: {
  given: EvidenceDates
}) {
  const { t, go } = useServices()
  const raws = [...new Set(days.map(({ raw }) => raw))].join(t('claims.listSeparator'))
  return (
    <li>
      <UnstyledButton
        className={styles['open']}
        title={t('claims.evidence.open')}
        onClick={() => go(placeOfPassage(passage))}
      >
        <b dir="auto">{raws}</b>
        <span dir="auto">{sourceName(source, t)}</span>
      </UnstyledButton>
      {isExplained && (
        <p className={styles['note']} dir="auto">
          {evidence.note}
        </p>
      )}
    </li>
  )
}

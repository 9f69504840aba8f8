import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import type { SettledFinding } from '#shared/check/settled-findings'
import { settledInWords } from '#shared/i18n/finding-in-words'
import { reopenFinding } from '../../data/settlements'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import { Deed } from './Deed'
import { findingMark } from './finding-mark'
import { useFollowFinding } from './use-follow-finding'
import card from './FindingCard.module.css'
import styles from './DeskCheck.module.css'

type Props = Readonly<{ settled: readonly SettledFinding[]; onReopened: () => void }>

/** The findings that are settled, folded away: how, when, and the way back. */
export function SettledList({ settled, onReopened }: Props) {
  const { t } = useServices()
  if (settled.length === 0) return null
  return (
    <details className={styles['what']}>
      <summary>
        <IconChevronRight size={12} aria-hidden="true" />
        {t('desk.settled', { count: settled.length })}
      </summary>
      <ul className={styles['findings']}>
        {settled.map((one, index) => (
          // One answer may hold for several findings in the same words.
          <SettledCard
            key={`${one.settlement.id} ${index}`}
            settled={one}
            onReopened={onReopened}
          />
        ))}
      </ul>
    </details>
  )
}

function SettledCard({
  settled: { finding, settlement },
  onReopened,
}: {
  settled: SettledFinding
  onReopened: () => void
}) {
  const { t, db, now, language, perform } = useServices()
  const { draft } = useOpenDraft()
  const follow = useFollowFinding()
  const reopen = async () => {
    const done = await perform('desk.act.reopen', async () => {
      await reopenFinding(db, draft, settlement, now())
      return true
    })
    if (done) onReopened()
  }
  return (
    <li className={card['finding']}>
      <span className={card['shape']} aria-hidden="true">
        ●
      </span>
      <p className={card['settled']}>{findingMark(finding, t).what}</p>
      <UnstyledButton
        className={card['sentence']}
        title={t('desk.show')}
        onClick={() => follow.toSentence(finding)}
      >
        <span className={card['number']}>{t('desk.sentence', { number: finding.sentence })}</span>
        <span dir="auto">{finding.text}</span>
      </UnstyledButton>
      <p className={card['quoted']} dir="auto">
        {settledInWords(settlement, t)}
      </p>
      <div className={card['deeds']}>
        <time className={card['number']} dateTime={settlement.settledAt}>
          {showInstant(settlement.settledAt, language)}
        </time>
        <Deed words={t('desk.reopen')} run={() => void reopen()} />
      </div>
    </li>
  )
}

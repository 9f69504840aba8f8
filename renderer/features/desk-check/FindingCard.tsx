import { UnstyledButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { OpenFinding } from '#shared/check/settled-findings'
import { settledInWords } from '#shared/i18n/finding-in-words'
import type { Checked, Pointed } from '../../editor/desk-state'
import { useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import { Deed } from './Deed'
import { FindingDeeds } from './FindingDeeds'
import { findingMark } from './finding-mark'
import { FindingWhy } from './FindingWhy'
import { useFollowFinding } from './use-follow-finding'
import styles from './FindingCard.module.css'

type Props = Readonly<{
  open: OpenFinding
  checked: Checked
  pointed: Pointed | null
  onSettle: () => void
}>

/** One finding that waits: what, where, why, and what can be done about it. */
export function FindingCard({ open: { finding, before }, checked, pointed, onSettle }: Props) {
  const { t, language } = useServices()
  const { shape, tone, what } = findingMark(finding, t)
  const follow = useFollowFinding()
  const sentence = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (pointed) sentence.current?.focus()
  }, [pointed])
  return (
    <li className={styles['finding']} data-tone={tone}>
      <span className={styles['shape']} aria-hidden="true">
        {shape}
      </span>
      <p className={styles['what']}>{what}</p>
      <UnstyledButton
        ref={sentence}
        className={styles['sentence']}
        title={t('desk.show')}
        onClick={() => follow.toSentence(finding)}
      >
        <span className={styles['number']}>{t('desk.sentence', { number: finding.sentence })}</span>
        <span dir="auto">{finding.text}</span>
      </UnstyledButton>
      <FindingWhy finding={finding} />
      {before && (
        <p className={styles['why']}>
          {t('desk.lapsed', {
            at: showInstant(before.settledAt, language),
            reason: settledInWords(before, t),
          })}
        </p>
      )}
      <div className={styles['deeds']}>
        <FindingDeeds finding={finding} checked={checked} />
        <Deed words={t('desk.settle')} run={onSettle} />
      </div>
    </li>
  )
}

import { Button, UnstyledButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { DeskFinding } from '#shared/check/desk-finding'
import { nameOf } from '#shared/domain/source'
import { useServices } from '../../services'
import type { Checked, Pointed } from './desk-state'
import { findingMark } from './finding-mark'
import { QuotationDifference } from './QuotationDifference'
import { useFollowFinding } from './use-follow-finding'
import styles from './FindingCard.module.css'

type Props = Readonly<{ finding: DeskFinding; checked: Checked; pointed: Pointed | null }>

/** One finding: what, where, why, and what can be done about it. */
export function FindingCard({ finding, checked, pointed }: Props) {
  const { t } = useServices()
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
      <Why finding={finding} />
      <Deeds finding={finding} checked={checked} />
    </li>
  )
}

function Why({ finding }: { finding: DeskFinding }) {
  const { t } = useServices()
  switch (finding.rule) {
    case 'uncited':
      return (
        <ul className={styles['triggers']}>
          {finding.triggers.map(({ kind, text, start }) => (
            <li key={start}>
              <span className={styles['kind']}>{t(`desk.trigger.${kind}`)}</span>
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ul>
      )
    case 'lost-citation':
    case 'off-record': {
      const marks = finding.marks.join(', ')
      const words = finding.rule === 'off-record' ? 'desk.off-record.which' : 'desk.lost.which'
      return <p className={styles['why']}>{t(words, { marks })}</p>
    }
    case 'source-changed':
      return (
        <ul className={styles['triggers']}>
          {finding.fates.map(({ passage, state, words }) => (
            <li key={passage.id}>
              <span className={styles['kind']}>
                {t(`versions.fate.${state === 'gone' ? 'gone' : 'changed'}`)}
              </span>
              <span dir="auto">
                {t('desk.source-changed.from', {
                  from: passage.selector.exact,
                  to: words ?? t('versions.nothing'),
                })}
              </span>
            </li>
          ))}
        </ul>
      )
    case 'background':
      return <Quoted text={finding.quotation.text} why={t('desk.background.hint')} />
    case 'quotation': {
      const { verdict } = finding.quotation
      if (verdict === 'differs') return <QuotationDifference quotation={finding.quotation} />
      if (verdict !== 'not-found' && verdict !== 'width-or-space') return null
      return <Quoted text={finding.quotation.text} why={t(`desk.${verdict}.hint`)} />
    }
  }
}

function Quoted({ text, why }: { text: string; why: string }) {
  return (
    <>
      <p className={styles['quoted']} dir="auto">
        {text}
      </p>
      <p className={styles['why']}>{why}</p>
    </>
  )
}

function Deeds({ finding, checked: { view } }: { finding: DeskFinding; checked: Checked }) {
  const { t } = useServices()
  const follow = useFollowFinding()
  if (finding.rule === 'uncited') {
    return follow.canCite && <Deed words={t('desk.cite')} run={() => follow.cite(finding)} />
  }
  if (finding.rule === 'source-changed') {
    const sourceIds = new Set(finding.fates.map(({ passage }) => passage.sourceId))
    return [...sourceIds].map((sourceId) => {
      const source = view.sources.get(sourceId)
      const name = (source && nameOf(source)) ?? t('sources.nameless')
      const words =
        sourceIds.size === 1 ? t('versions.compare') : t('desk.source-changed.compare', { name })
      return <Deed key={sourceId} words={words} run={() => follow.toVersions(sourceId)} />
    })
  }
  const place = 'quotation' in finding ? finding.quotation.place : null
  return place && <Deed words={t('desk.compare')} run={() => follow.toSource(place, view)} />
}

function Deed({ words, run }: { words: string; run: () => void }) {
  return (
    <Button className={styles['deed']} variant="subtle" size="compact-xs" onClick={run}>
      {words}
    </Button>
  )
}

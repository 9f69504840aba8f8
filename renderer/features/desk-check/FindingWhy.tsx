import type { DeskFinding } from '#shared/check/desk-finding'
import { impossibleInWords, missingInWords } from '#shared/i18n/finding-in-words'
import { isRegion, wordsOf } from '#shared/domain/passage'
import { useServices } from '../../services'
import { QuotationDifference } from './QuotationDifference'
import styles from './FindingCard.module.css'

const marksWords = {
  'lost-citation': 'desk.lost.which',
  'off-record': 'desk.off-record.which',
  'cut-off-post': 'desk.cut-off-post.which',
} as const

/** What was found, and why the desk would ask about it. */
export function FindingWhy({ finding }: { finding: DeskFinding }) {
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
    case 'off-record':
    case 'cut-off-post': {
      const marks = finding.marks.join(', ')
      return <p className={styles['why']}>{t(marksWords[finding.rule], { marks })}</p>
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
                {isRegion(passage)
                  ? t('desk.source-changed.picture', { description: wordsOf(passage) })
                  : t('desk.source-changed.from', {
                      from: wordsOf(passage),
                      to: words ?? t('versions.nothing'),
                    })}
              </span>
            </li>
          ))}
        </ul>
      )
    case 'use':
    case 'allegation-as-fact':
    case 'no-reply':
    case 'contradicted':
    case 'single-origin':
      return (
        <>
          <ul className={styles['triggers']}>
            {finding.claims.map(({ id, text, use }) => (
              <li key={id}>
                <span className={styles['kind']}>{t(`use.${use}`)}</span>
                <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
          <p className={styles['why']}>{t(`desk.${finding.rule}.hint`)}</p>
        </>
      )
    case 'figure-not-given':
    case 'date-not-given':
      return (
        <Listed
          lines={finding.missing.map((one) => missingInWords(one, t))}
          why={t(`desk.${finding.rule}.hint`)}
        />
      )
    case 'name-misspelt':
      return (
        <Listed
          lines={finding.names.map(({ text, name }) => t('desk.name-misspelt.of', { text, name }))}
          why={t('desk.name-misspelt.hint')}
        />
      )
    case 'impossible-date':
      return (
        <Listed
          lines={finding.dates.map((one) => impossibleInWords(one, t))}
          why={t('desk.impossible-date.hint')}
        />
      )
    case 'said-by-other':
      return (
        <Quoted text={finding.quotation.text} why={t('desk.said-by-other.hint', finding.said)} />
      )
    case 'interest':
    case 'much-quoted':
      return <p className={styles['why']}>{t(`desk.${finding.rule}.hint`)}</p>
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

function Listed({ lines, why }: { lines: readonly string[]; why: string }) {
  return (
    <>
      <ul className={styles['triggers']}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>
            <span dir="auto">{line}</span>
          </li>
        ))}
      </ul>
      <p className={styles['why']}>{why}</p>
    </>
  )
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

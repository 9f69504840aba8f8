import type { OpenFinding } from '#shared/check/settled-findings'
import { findingInWords } from '#shared/i18n/finding-in-words'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import styles from './ExportWarnings.module.css'
import { ToSentence } from './ToSentence'

/** Why a draft does not go out for publication yet, with the way to each sentence. */
export function HeldBack({
  held,
  onLead,
}: {
  held: readonly OpenFinding[]
  onLead: (sentence: number) => void
}) {
  const { t } = useServices()
  if (held.length === 0) return null
  return (
    <output className={styles['warnings']}>
      <Notice
        tone="bad"
        sign="!"
        title={t('exporting.held', { count: held.length })}
        text={t('exporting.held.why')}
      >
        <ul className={styles['list']}>
          {held.map(({ finding }) => (
            <li key={`${finding.rule} ${finding.sentence}`}>
              <span>{findingInWords(finding, t)}</span>
              <ToSentence sentence={finding.sentence} onLead={onLead} />
            </li>
          ))}
        </ul>
      </Notice>
    </output>
  )
}

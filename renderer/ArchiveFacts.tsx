import type { Capture, Detail } from '#shared/domain/capture'
import type { MessageKey } from '#shared/i18n/catalogue'
import type { Translate } from '#shared/i18n/translate'
import { archiveDetailNames, warningDetails } from './archive-detail-names'
import { useServices } from './services'
import { FactList } from './ui/FactList'
import styles from './ArchiveFacts.module.css'

/** What is known of a web archive, or of a page that was taken out of one, by its own checksums. */
export function ArchiveFacts({ capture, title }: { capture: Capture; title: MessageKey | null }) {
  const { t } = useServices()
  const facts = capture.details.flatMap((detail) => {
    const name = archiveDetailNames.find((one) => one === detail.name)
    if (!name) return []
    const value = valueInWords(detail, t)
    return [{ name: t(`detail.${name}`), value, isWarning: isWarning(detail) }]
  })
  if (facts.length === 0) return null
  return (
    <section>
      {title && <h2 className={styles['heading']}>{t(title)}</h2>}
      <FactList facts={facts} />
    </section>
  )
}

function isWarning({ name, value }: Detail): boolean {
  return warningDetails.has(name) || (name === 'archiveCheck' && value === 'differs')
}

const outcomes = ['intact', 'differs', 'none', 'unknown'] as const

function valueInWords({ name, value }: Detail, t: Translate): string {
  if (name === 'archiveWhole') return t('webArchive.whole.cut')
  const outcome = name === 'archiveCheck' && outcomes.find((one) => one === value)
  return outcome ? t(`webArchive.check.${outcome}`) : value
}

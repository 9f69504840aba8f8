import { VisuallyHidden } from '@mantine/core'
import type { CheckedQuotation } from '#shared/check/desk-finding'
import { useServices } from '../../services'
import styles from './QuotationDifference.module.css'

/** A quotation as it would have to be changed to be that of its source. */
export function QuotationDifference({ quotation }: { quotation: CheckedQuotation }) {
  const { t } = useServices()
  // Pieces have no identity but their order.
  return (
    <>
      <p className={styles['quotation']} dir="auto">
        {quotation.difference.map(({ kind, text }, at) => {
          if (kind === 'same') return <span key={at}>{text}</span>
          const isOfDraft = kind === 'added'
          const Changed = isOfDraft ? 'del' : 'ins'
          const where = isOfDraft ? 'desk.difference.draft' : 'desk.difference.source'
          return (
            <Changed key={at} className={styles[isOfDraft ? 'draft' : 'source']}>
              <VisuallyHidden>{t(where, { text })}</VisuallyHidden>
              <span aria-hidden="true">{text}</span>
            </Changed>
          )
        })}
      </p>
      <p className={styles['legend']} aria-hidden="true">
        {t('desk.difference.legend')}
      </p>
    </>
  )
}

import { useMemo, type ReactNode } from 'react'
import type { ExportKind } from '#shared/export/export-kind'
import { useServices } from '../../services'
import { ForeignPage } from '../../ui/ForeignPage'
import type { Content } from './make-file'
import { previewOf } from './preview'
import styles from './ExportPreview.module.css'

type Props = Readonly<{
  content: Content | null
  kind: ExportKind
  /** What stands above it. */
  children?: ReactNode
}>

/** What goes out, to be looked at before. */
export function ExportPreview({ content, kind, children }: Props) {
  const { t } = useServices()
  const shown = useMemo(() => content && previewOf(content, kind), [content, kind])
  return (
    <section className={styles['preview']} aria-label={t('exporting.preview')}>
      {children}
      <div className={styles['sheet']}>
        {shown && 'page' in shown && (
          <ForeignPage document={shown.page} title={t('exporting.preview')} />
        )}
        {shown && 'text' in shown && (
          <pre tabIndex={0} dir="auto">
            {shown.text}
          </pre>
        )}
      </div>
      {shown && 'page' in shown && <p>{t('exporting.preview.hint')}</p>}
    </section>
  )
}

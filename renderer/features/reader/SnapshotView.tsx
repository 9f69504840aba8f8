import type { Capture } from '#shared/domain/capture'
import { nameOf, type Source } from '#shared/domain/source'
import { useServices } from '../../services'
import { ForeignPage } from '../../ui/ForeignPage'
import { Unshown } from './Unshown'
import { snapshotOf } from './shown-parts'
import { shownPart } from './snapshot-document'
import { usePart } from './use-part'
import styles from './SnapshotView.module.css'

/** The page as it came, in the isolated viewer; what came as plain text, as that. */
export function SnapshotView({ capture, source }: { capture: Capture; source: Source }) {
  const { t } = useServices()
  const part = snapshotOf(capture)
  const made = usePart(part, (bytes, one) => shownPart(capture, one, bytes))
  if (!part) return <Unshown />
  if (made.state === 'failed') return <Unshown error={made.error} />
  if (made.state === 'making') return <p>{t('app.loading')}</p>
  if (made.value.kind === 'plain') {
    return (
      <pre className={styles['plain']} dir="auto">
        {made.value.text}
      </pre>
    )
  }
  const name = nameOf(source) ?? t('reader.nameless')
  return (
    <div className={styles['page']}>
      <ForeignPage document={made.value.document} title={t('reader.snapshotOf', { name })} />
    </div>
  )
}

import { Accordion } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { capturesOf } from '../../data/captures'
import { useServices } from '../../services'
import { showInstantWithZone } from '../../ui/show-time'
import { CaptureRecord } from './CaptureRecord'
import styles from './CaptureRecords.module.css'

/** Every capture of a source, newest first, each with its full record. */
export function CaptureRecords({ sourceId }: { sourceId: string }) {
  const { db, t, language } = useServices()
  const captures = useLiveQuery(() => capturesOf(db, sourceId), [db, sourceId])
  if (!captures) return null
  if (captures.length === 0) return <p className={styles['none']}>{t('sources.noCapture')}</p>
  return (
    <Accordion
      multiple
      variant="separated"
      classNames={{ item: styles['item'] ?? '', content: styles['content'] ?? '' }}
      order={4}
    >
      {captures.map((capture) => (
        <Accordion.Item key={capture.id} value={capture.id}>
          <Accordion.Control className={styles['control'] ?? ''}>
            <time dateTime={capture.capturedAt}>
              {showInstantWithZone(capture.capturedAt, language)}
            </time>
            <small>
              {[t(`method.${capture.method}`), capture.status].filter(Boolean).join(' · ')}
            </small>
          </Accordion.Control>
          <Accordion.Panel>
            <CaptureRecord capture={capture} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  )
}

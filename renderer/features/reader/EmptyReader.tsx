import { nameOf, type Source } from '#shared/domain/source'
import { PendingCapture } from '../../PendingCapture'
import { useServices } from '../../services'
import { RoomLayout } from '../../ui/RoomLayout'
import styles from './CaptureReader.module.css'
import head from './ReaderHead.module.css'
import { WritingView } from './writing/WritingView'

/** A source of which nothing has been captured yet: why, and what can be done. */
export function EmptyReader({ source }: { source: Source }) {
  const { t } = useServices()
  // What is not being captured is a note that has no version yet.
  const writes = source.pending === null
  return (
    <RoomLayout asideLabel={t('reader.passages')} closeLabel={t('app.close')}>
      <div className={styles['page']}>
        <header className={head['head']}>
          <h1 dir="auto">{nameOf(source) ?? t('reader.nameless')}</h1>
          {!writes && <p>{t('reader.nothingYet')}</p>}
          <PendingCapture source={source} />
        </header>
        {writes && <WritingView source={source} captures={[]} original={null} />}
      </div>
    </RoomLayout>
  )
}

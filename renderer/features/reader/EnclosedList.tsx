import { Button } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Capture } from '#shared/domain/capture'
import { nameOf } from '#shared/domain/source'
import { enclosedSources } from '../../data/captures'
import { useServices } from '../../services'
import styles from './FileView.module.css'

/** What came inside of a capture, each a source of its own. */
export function EnclosedList({ capture }: { capture: Capture }) {
  const { t, db, go } = useServices()
  const inside = useLiveQuery(() => enclosedSources(db, capture), [db, capture])
  if (!inside || inside.length === 0) return null
  return (
    <section aria-labelledby="file-enclosed">
      <h2 id="file-enclosed" className={styles['heading']}>
        {t('reader.enclosed')}
      </h2>
      <ul className={styles['enclosed']}>
        {inside.map((source) => (
          <li key={source.id} dir="auto">
            <Button
              size="compact-sm"
              variant="subtle"
              className={styles['inside'] ?? ''}
              classNames={{ label: styles['insideName'] ?? '' }}
              onClick={() => go({ room: 'reader', caseId: source.caseId, sourceId: source.id })}
            >
              {nameOf(source) ?? t('reader.nameless')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

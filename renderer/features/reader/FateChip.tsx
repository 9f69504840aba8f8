import { useServices } from '../../services'
import { Chip, type Tone } from '../../ui/Chip'
import type { Fate } from './passage-fates'
import styles from './FateChip.module.css'

const looks = {
  same: { tone: 'plain', shape: '＝' },
  moved: { tone: 'plain', shape: '↕' },
  changed: { tone: 'warn', shape: '▲' },
  gone: { tone: 'bad', shape: '×' },
} as const satisfies Record<Fate['state'], { tone: Tone; shape: string }>

/** What became of an older passage in the newest capture. It stays where it was made. */
export function FateChip({ fate, isRegion }: { fate: Fate; isRegion: boolean }) {
  const { t } = useServices()
  return (
    <div className={styles['fate']}>
      <Chip {...looks[fate.state]}>
        {t(
          isRegion
            ? `region.fate.${fate.state === 'same' ? 'same' : 'changed'}`
            : `reader.fate.${fate.state}`,
        )}
      </Chip>
      {fate.now !== null && (
        <p dir="auto">
          <span>{t('reader.fateNow')}</span> {fate.now}
        </p>
      )}
    </div>
  )
}

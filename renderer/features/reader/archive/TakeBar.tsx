import { Button, Progress } from '@mantine/core'
import { errorMessage } from '#shared/i18n/translate'
import type { ClipItem } from '../../../clip-queue'
import { useServices } from '../../../services'
import { takenInWords } from '../../../taken-in-words'
import styles from './ArchiveView.module.css'

/** Takes the pages that are chosen, says how far that has come, and what came of it. */
export function TakeBar({
  count,
  item,
  isBusy,
  onTake,
  onStop,
}: {
  count: number
  item: ClipItem | null
  isBusy: boolean
  onTake: () => void
  onStop: () => void
}) {
  const { t } = useServices()
  const page = item?.state.step === 'reading' ? item.state.page : null
  return (
    <div className={styles['take']}>
      {isBusy ? (
        <Button onClick={onStop}>{t('webArchive.stop')}</Button>
      ) : (
        <Button variant="filled" disabled={count === 0} onClick={onTake}>
          {count === 0 ? t('webArchive.takeNone') : t('webArchive.take', { count })}
        </Button>
      )}
      {page && (
        <Progress
          className={styles['progress'] ?? ''}
          value={((page.number - 1) / page.of) * 100}
          aria-label={t('webArchive.taking', page)}
        />
      )}
      <output className={styles['outcome']}>{item && <Outcome item={item} />}</output>
    </div>
  )
}

function Outcome({ item: { state } }: { item: ClipItem }) {
  const { t } = useServices()
  switch (state.step) {
    case 'waiting':
      return t('webArchive.waiting')
    case 'reading':
      return state.page ? t('webArchive.taking', state.page) : t('webArchive.waiting')
    case 'taken':
      return takenInWords(state, t)
    case 'failed':
      return t('clip.state.failed', { reason: errorMessage(t, state.error) })
    case 'fetching':
    case 'saved':
    case 'renewed':
      return null
  }
}

import { Select } from '@mantine/core'
import type { Capture } from '#shared/domain/capture'
import type { Source } from '#shared/domain/source'
import { useServices } from '../../../services'
import { captureOptions } from '../capture-options'
import type { Pair } from './chosen-pair'
import styles from './VersionsView.module.css'

/** Which two captures are compared. The one that is open in the reader is one of them. */
export function PairChoice({
  source,
  captures,
  capture,
  pair,
  onOther,
}: {
  source: Source
  captures: readonly Capture[]
  capture: Capture
  pair: Pair
  onOther: (id: string) => void
}) {
  const { t, go, language } = useServices()
  const { caseId, id: sourceId } = source
  const options = captureOptions(captures, t, language)
  const choose = (side: 'before' | 'after') => (id: string | null) => {
    if (id === null || id === pair.before.id || id === pair.after.id) return
    const stays = side === 'before' ? pair.after.id : pair.before.id
    if (capture.id === stays) return onOther(id)
    onOther(stays)
    go({ room: 'reader', caseId, sourceId, captureId: id, view: 'versions' })
  }
  return (
    <div className={styles['pair']}>
      {(['before', 'after'] as const).map((side) => (
        <Select
          key={side}
          size="xs"
          label={t(`versions.${side}`)}
          allowDeselect={false}
          data={options}
          value={pair[side].id}
          onChange={choose(side)}
        />
      ))}
    </div>
  )
}

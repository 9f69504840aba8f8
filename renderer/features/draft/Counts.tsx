import { useMemo } from 'react'
import { lengthOf } from '#shared/text/count'
import { useOpenDraft, useReadDraft } from '../../editor/open-draft'
import { perText } from '../../editor/per-text'
import { useServices } from '../../services'
import { StatusNote } from '../../ui/StatusNote'
import styles from './Counts.module.css'

/** How long the draft is, as its language counts: 字数, or words. */
export function Counts() {
  const { t, language } = useServices()
  const { draft } = useOpenDraft()
  const { reading, sentences } = useReadDraft()
  const lengths = useMemo(() => perText(lengthOf), [])
  const length = useMemo(() => {
    lengths.nextRound()
    const blocks = reading.spans.map(({ start, end }) => lengths.of(reading.text.slice(start, end)))
    const unit = draft.language === 'ja' ? 'characters' : 'words'
    return blocks.reduce((sum, block) => sum + block[unit], 0)
  }, [lengths, reading, draft.language])
  const shown = new Intl.NumberFormat(language).format(length)
  const marks = t('draft.marks', { count: reading.marks.length })
  const long = t(`draft.length.${draft.language}`, { count: length, shown })
  return (
    <>
      <span className={styles['counts']}>
        {long}
        <span className={styles['marks']}> · {marks}</span>
      </span>
      <StatusNote>
        {[
          t('draft.status', { long }),
          t('draft.sentences', { count: sentences.length }),
          marks,
        ].join(' · ')}
      </StatusNote>
    </>
  )
}

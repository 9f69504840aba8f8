import { Button } from '@mantine/core'
import { IconBook2, IconTrash } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import { canCaptureAgain, type Capture } from '#shared/domain/capture'
import { nameOf, type Source } from '#shared/domain/source'
import { CaptureAgain } from '../../CaptureAgain'
import { editSourceNote } from '../../data/sources'
import { InterestMarks } from '../../InterestMarks'
import { LastTry } from '../../LastTry'
import { PendingCapture } from '../../PendingCapture'
import { useServices } from '../../services'
import { SavedArea } from '../../ui/SavedArea'
import { VersionNotice } from '../../VersionNotice'
import { CaptureRecords } from './CaptureRecords'
import { FactsEditor } from './FactsEditor'
import { GradeEditor } from './GradeEditor'
import { OriginEditor } from './OriginEditor'
import styles from './SourceDetails.module.css'

/** All that is known of one source, and the reporter's own word on it. */
export function SourceDetails({
  source,
  sources,
  captures,
  onOpen,
  onRemove,
}: {
  source: Source
  sources: readonly Source[]
  /** Of the whole case. */
  captures: readonly Capture[]
  onOpen: () => void
  onRemove: () => void
}) {
  const { t, db, now, perform } = useServices()
  const saveNote = async (note: string) => {
    const saved = await perform('sources.act.note', () => editSourceNote(db, source, note, now()))
    return saved && saved.note
  }
  const own = captures.filter(({ sourceId }) => sourceId === source.id)
  const top = useRef<HTMLDivElement>(null)
  // Another source begins at its beginning, however far down the last one was read.
  useLayoutEffect(() => {
    // Not its result: newer browsers give a promise, which is no clean-up.
    top.current?.closest('aside')?.scrollTo({ top: 0 })
  }, [])
  return (
    <div ref={top} className={styles['details']}>
      <h2 className={styles['title']} dir="auto">
        {nameOf(source) ?? t('sources.nameless')}
      </h2>
      <div className={styles['actions']}>
        <Button leftSection={<IconBook2 size={14} aria-hidden="true" />} onClick={onOpen}>
          {t('sources.open')}
        </Button>
        {canCaptureAgain(source, own) && <CaptureAgain source={source} captures={own} />}
        <Button leftSection={<IconTrash size={14} aria-hidden="true" />} onClick={onRemove}>
          {t('sources.remove')}
        </Button>
      </div>
      <PendingCapture source={source} />
      <VersionNotice source={source} captures={own} />
      <LastTry source={source} captures={own} />
      <section aria-labelledby="source-facts">
        <h3 id="source-facts">{t('sources.facts')}</h3>
        <FactsEditor source={source} />
      </section>
      <section aria-labelledby="source-grade">
        <h3 id="source-grade">{t('reliability')}</h3>
        <GradeEditor source={source} />
      </section>
      <section aria-labelledby="source-origin">
        <h3 id="source-origin">{t('term.origin')}</h3>
        <OriginEditor source={source} sources={sources} />
      </section>
      <section aria-labelledby="source-interests">
        <h3 id="source-interests">{t('interest')}</h3>
        <InterestMarks source={source} captures={captures} />
      </section>
      <section aria-labelledby="source-note">
        <h3 id="source-note">{t('sources.note')}</h3>
        <SavedArea
          label={t('sources.note')}
          hideLabel
          placeholder={t('sources.notePlaceholder')}
          value={source.note}
          save={saveNote}
        />
      </section>
      <section aria-labelledby="source-captures">
        <h3 id="source-captures">{t('sources.captureRecords')}</h3>
        <CaptureRecords sourceId={source.id} />
      </section>
    </div>
  )
}

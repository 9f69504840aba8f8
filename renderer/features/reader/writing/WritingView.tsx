import { Button, Kbd, Textarea } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { useState, type KeyboardEvent } from 'react'
import type { Capture } from '#shared/domain/capture'
import { longestWriting, type Source } from '#shared/domain/source'
import { sha256Of } from '../../../data/blobs'
import { keepWriting } from '../../../data/notes'
import { keepVersion } from '../../../keep-version'
import { useServices } from '../../../services'
import { showKeys } from '../../../ui/show-keys'
import { useSavedText } from '../../../ui/use-saved-text'
import { TalkEditor } from './TalkEditor'
import styles from './WritingView.module.css'

/** Milliseconds without a key after which what was written is kept. */
const pause = 1000

/** The reporter's own text: a note, what was said, or what a picture or a recording says. */
export function WritingView({
  source,
  captures,
  original,
}: {
  source: Source
  /** The newest first. */
  captures: readonly Capture[]
  /** The picture or recording that is written down; null for a note or an interview. */
  original: Capture | null
}) {
  const { t, db, perform } = useServices()
  const save = async (typed: string) => {
    const kept = await perform('writing.act', () => keepWriting(db, source, typed))
    return kept && kept.writing
  }
  const { text, change, keep } = useSavedText(source.writing, save, pause)
  const { isKeeping, keepIt } = useKeeping(source, captures, original, text)
  const os = useOs()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    if (event.ctrlKey || event.metaKey) void keepIt()
  }
  return (
    <div className={styles['writing']}>
      {source.talk && <TalkEditor source={source} talk={source.talk} />}
      <Textarea
        label={t(original ? 'writing.transcript' : 'writing.note')}
        description={t(original ? 'writing.transcriptHint' : 'writing.noteHint')}
        autosize
        minRows={12}
        maxLength={longestWriting}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
        classNames={{ input: styles['text'] ?? '' }}
        dir="auto"
      />
      <div className={styles['keep']}>
        <Button
          variant="filled"
          loading={isKeeping}
          disabled={text.trim() === ''}
          rightSection={<Kbd>{showKeys('mod+Enter', os)}</Kbd>}
          onClick={() => void keepIt()}
        >
          {t('writing.keep')}
        </Button>
        <p>{t('writing.keepHint')}</p>
      </div>
    </div>
  )
}

/** Makes a version of what is written, unless the newest one is just that, and leads there. */
function useKeeping(
  source: Source,
  captures: readonly Capture[],
  original: Capture | null,
  text: string,
) {
  const { t, db, host, now, newId, perform, tell, go } = useServices()
  const [isKeeping, setKeeping] = useState(false)
  const keepIt = async () => {
    if (isKeeping || text.trim() === '') return
    setKeeping(true)
    const newest = captures.find(({ method }) => method === 'typed')
    const tools = { db, host, appVersion: import.meta.env.VITE_APP_VERSION, now, newId }
    const kept = await perform('writing.keep', async () => {
      const sha256 = await sha256Of(new TextEncoder().encode(text))
      if (newest?.parts[0]?.sha256 === sha256) return { captureId: newest.id, isNew: false }
      const { captureId } = await keepVersion(tools, source, text, original)
      return { captureId, isNew: true }
    })
    setKeeping(false)
    if (!kept) return
    tell(t(kept.isNew ? 'writing.kept' : 'writing.same'))
    const { caseId, id: sourceId } = source
    go({ room: 'reader', caseId, sourceId, captureId: kept.captureId, view: 'text' })
  }
  return { isKeeping, keepIt }
}

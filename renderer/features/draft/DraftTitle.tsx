import { Textarea } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { renameDraft } from '../../data/drafts'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { useTyping } from '../../ui/use-typing'
import { useDraftRoom } from './draft-room'
import styles from './DraftTitle.module.css'

/** Milliseconds of quiet after which a title is stored even while its field has the focus. */
const quiet = 3000

/** The title above the text. It is one line of the log each time it has settled, not each letter. */
export function DraftTitle({ onDone }: { onDone: () => void }) {
  const { t, db, now, perform } = useServices()
  const { draft } = useOpenDraft()
  const { editable } = useDraftRoom()
  const typing = useTyping(
    draft.title,
    (text) => ({ value: text.replace(/\s+/g, ' ').trim() }),
    (title) => perform('draft.rename', () => renameDraft(db, draft, title, now())),
  )
  const field = useRef<HTMLTextAreaElement>(null)
  const [isNew] = useState(draft.title === '')
  useEffect(() => {
    if (isNew) field.current?.focus()
  }, [isNew])
  const settle = useEffectEvent(typing.settle)
  useEffect(() => {
    if (typing.text === null) return
    const timer = setTimeout(() => settle(), quiet)
    return () => clearTimeout(timer)
  }, [typing.text])
  return (
    <Textarea
      ref={field}
      classNames={{ input: styles['input'] ?? '' }}
      variant="unstyled"
      autosize
      minRows={1}
      lang={draft.language}
      aria-label={t('draft.title')}
      placeholder={t('draft.title')}
      readOnly={!editable}
      maxLength={500}
      spellCheck={false}
      value={typing.text ?? draft.title}
      onChange={(event) => typing.type(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
      onBlur={typing.settle}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter') return
        event.preventDefault()
        typing.settle()
        onDone()
      }}
    />
  )
}

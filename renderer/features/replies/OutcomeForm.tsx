import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Inquiry, InquiryOutcome } from '#shared/domain/inquiry'
import { nameOf } from '#shared/domain/source'
import { instant } from '#shared/domain/time'
import { endInquiry } from '../../data/inquiries'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'
import { SearchSelect } from '../../ui/SearchSelect'
import { forField } from './due-in-words'
import styles from './Replies.module.css'
import type { ReplyBoard } from './use-reply-board'

type Props = Readonly<{
  inquiry: Inquiry
  board: ReplyBoard
  kind: InquiryOutcome['kind']
  onDone: () => void
}>

/** Notes what came of an inquiry: the answer, as a source of the case where there is one, or that it was refused. */
export function OutcomeForm({ inquiry, board, kind, onDone }: Props) {
  const { t, db, now, perform } = useServices()
  const [at, setAt] = useState(() => forField(new Date(board.now)))
  const [sourceId, setSourceId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const isAnswer = kind === 'answered'
  // An answer is somewhere to be read: in a source, or at least in a few words here.
  const isWhole = !isAnswer || sourceId !== null || note.trim() !== ''
  const save = async () => {
    if (!isWhole) return
    const outcome = { kind, at: instant(new Date(at)), sourceId, note: note.trim() }
    const done = await perform('replies.act.end', () => endInquiry(db, inquiry, outcome, now()))
    if (done) onDone()
  }
  return (
    <div className={styles['form']}>
      <Form onSubmit={save}>
        <Stack gap="xs">
          {isAnswer && (
            <SearchSelect
              clearable
              label={t('replies.answer.source')}
              description={t('replies.answer.source.hint')}
              value={sourceId}
              data={[...board.sources.values()].map((source) => ({
                value: source.id,
                label: nameOf(source) ?? t('export.untitled'),
              }))}
              onChange={setSourceId}
            />
          )}
          <Textarea
            label={t(isAnswer ? 'replies.answer.words' : 'replies.refuse.words')}
            minRows={2}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label={t('replies.when')}
            required
            withAsterisk={false}
            value={at}
            onChange={(event) => setAt(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button type="submit" variant="filled" disabled={!isWhole}>
              {t('replies.ask.save')}
            </Button>
            <Button onClick={onDone}>{t('replies.cancel')}</Button>
          </Group>
        </Stack>
      </Form>
    </div>
  )
}

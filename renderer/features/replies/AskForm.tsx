import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { InquiryChannel, type Inquiry } from '#shared/domain/inquiry'
import { instant } from '#shared/domain/time'
import { askParty } from '../../data/inquiries'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'
import { forField, usualDeadline } from './due-in-words'
import styles from './Replies.module.css'
import type { ReplyBoard } from './use-reply-board'

type Props = Readonly<{ inquiry: Inquiry; board: ReplyBoard; onDone: () => void }>

/** Notes that the party was asked, and until when an answer counts. */
export function AskForm({ inquiry, board, onDone }: Props) {
  const { t, db, now, perform } = useServices()
  const [channel, setChannel] = useState<InquiryChannel>(inquiry.attempts.at(-1)?.channel ?? 'mail')
  const [at, setAt] = useState(() => forField(new Date(board.now)))
  const [deadline, setDeadline] = useState(() => forField(usualDeadline(new Date(board.now))))
  const [note, setNote] = useState('')
  const save = async () => {
    const attempt = { at: instant(new Date(at)), channel, note: note.trim() }
    const until = deadline === '' ? null : instant(new Date(deadline))
    const done = await perform('replies.act.ask', () =>
      askParty(db, inquiry, attempt, until, now()),
    )
    if (done) onDone()
  }
  return (
    <div className={styles['form']}>
      <Form onSubmit={save}>
        <Stack gap="xs">
          <p className={styles['hint']}>{t('replies.ask.hint')}</p>
          <Select
            data-autofocus
            label={t('replies.channel')}
            value={channel}
            data={InquiryChannel.options.map((value) => ({
              value,
              label: t(`replies.channel.${value}`),
            }))}
            onChange={(value) => setChannel(InquiryChannel.parse(value))}
          />
          <TextInput
            type="datetime-local"
            label={t('replies.when')}
            required
            withAsterisk={false}
            value={at}
            onChange={(event) => setAt(event.currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label={t('replies.deadline')}
            value={deadline}
            onChange={(event) => setDeadline(event.currentTarget.value)}
          />
          <Textarea
            label={t('replies.note')}
            placeholder={t('replies.note.example')}
            minRows={1}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button type="submit" variant="filled">
              {t('replies.ask.save')}
            </Button>
            <Button onClick={onDone}>{t('replies.cancel')}</Button>
          </Group>
        </Stack>
      </Form>
    </div>
  )
}

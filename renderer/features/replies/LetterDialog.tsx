import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { Inquiry } from '#shared/domain/inquiry'
import { Language } from '#shared/domain/language'
import { instant } from '#shared/domain/time'
import { letterName, letterOf, type LetterText } from '#shared/export/letter'
import { logLetter } from '../../data/inquiries'
import { Dialog } from '../../Dialog'
import { useCase, useServices } from '../../services'
import { Form } from '../../ui/Form'
import { forField, usualDeadline } from './due-in-words'
import styles from './Letter.module.css'
import type { ReplyBoard } from './use-reply-board'

type Props = Readonly<{ inquiry: Inquiry; board: ReplyBoard; onClose: () => void }>

/** Makes the letter that puts the claims of an inquiry to its party, and shows it before it is saved. */
export function LetterDialog({ opened, ...props }: Props & { opened: boolean }) {
  const { t } = useServices()
  return (
    <Dialog
      {...{ opened }}
      onClose={props.onClose}
      closeOnClickOutside={false}
      size={920}
      title={t('replies.letter.title', { party: props.inquiry.addressee })}
    >
      <LetterForm {...props} />
    </Dialog>
  )
}

/** Who signs, as it was typed last on this machine. */
const nobody = { from: '', outlet: '', answerTo: '' }

function LetterForm({ inquiry, board, onClose }: Props) {
  const { language: ofCase } = useCase()
  const { t, db, host, now, perform, tell } = useServices()
  const [language, setLanguage] = useState<Language>(ofCase)
  const [sender, setSender] = useLocalStorage({
    key: 'uradori.sender',
    defaultValue: nobody,
    getInitialValueInEffect: false,
  })
  const [topic, setTopic] = useState('')
  const [deadline, setDeadline] = useState(() =>
    forField(inquiry.deadline ? new Date(inquiry.deadline) : usualDeadline(new Date(board.now))),
  )
  const given = useMemo((): LetterText => {
    const party = board.parties.get(inquiry.partyId ?? '')
    return {
      language,
      party: party ?? { kind: 'unknown', names: [{ text: inquiry.addressee, reading: '' }] },
      ...sender,
      topic,
      claims: inquiry.claimIds.flatMap((id) => board.claims.get(id)?.text ?? []),
      question: inquiry.question,
      date: board.now,
      deadline: deadline === '' ? null : instant(new Date(deadline)),
    }
  }, [language, sender, topic, deadline, inquiry, board])
  const letter = useMemo(() => letterOf(given), [given])
  const save = async () => {
    const name = letterName(given)
    const saved = await perform('replies.act.letter', async () => {
      const { letterDocx } = await import('#shared/export/letter-docx')
      const bytes = new Uint8Array(await letterDocx(name.replace(/\.docx$/, ''), letter))
      const handed = await host.saveFile({ name, mediaType: docx, bytes })
      if (handed.saved) await logLetter(db, inquiry, now())
      return handed.saved
    })
    if (!saved) return
    tell(t('replies.letter.saved', { file: name }))
    onClose()
  }
  return (
    <Form onSubmit={save}>
      <div className={styles['letter']}>
        <Stack gap="sm">
          <SegmentedControl
            size="xs"
            aria-label={t('replies.letter.language')}
            value={language}
            onChange={(value) => setLanguage(Language.parse(value))}
            data={Language.options.map((value) => ({ value, label: names[value] }))}
          />
          <Textarea
            data-autofocus
            label={t('replies.letter.topic')}
            placeholder={t('replies.letter.topic.example')}
            maxLength={500}
            value={topic}
            onChange={(event) => setTopic(event.currentTarget.value)}
          />
          {(['from', 'outlet', 'answerTo'] as const).map((field) => (
            <TextInput
              key={field}
              label={t(`replies.letter.${field}`)}
              maxLength={200}
              value={sender[field]}
              onChange={(event) => setSender({ ...sender, [field]: event.currentTarget.value })}
            />
          ))}
          <TextInput
            type="datetime-local"
            label={t('replies.letter.deadline')}
            value={deadline}
            onChange={(event) => setDeadline(event.currentTarget.value)}
          />
          <Text size="xs" c="var(--ink-2)">
            {t('replies.letter.hint')}
          </Text>
        </Stack>
        <section
          className={styles['sheet']}
          aria-label={t('replies.letter.preview')}
          lang={language}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys
          tabIndex={0}
        >
          {letter.map(({ kind, text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the lines of a letter are drawn anew together
            <p key={index} data-kind={kind} dir="auto">
              {text}
            </p>
          ))}
        </section>
      </div>
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" variant="filled">
          {t('replies.letter.save')}
        </Button>
      </Group>
    </Form>
  )
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const names = { ja: '日本語', en: 'English' } as const

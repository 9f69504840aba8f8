import { Button, Group } from '@mantine/core'
import { IconFileText, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { inquiryState, type Inquiry } from '#shared/domain/inquiry'
import { editInquiry, reopenInquiry, type InquiryEdit } from '../../data/inquiries'
import { useServices } from '../../services'
import { SavedArea } from '../../ui/SavedArea'
import { SavedField } from '../../ui/SavedField'
import { AskForm } from './AskForm'
import { dueInWords } from './due-in-words'
import { InquiryHistory } from './InquiryHistory'
import { LetterDialog } from './LetterDialog'
import { OutcomeForm } from './OutcomeForm'
import { PutClaims } from './PutClaims'
import styles from './Replies.module.css'
import { StateChip } from './StateChip'
import type { ReplyBoard } from './use-reply-board'

type Props = Readonly<{ inquiry: Inquiry; board: ReplyBoard; onRemove: () => void }>
type Doing = 'ask' | 'answered' | 'refused' | 'letter' | null

/** One inquiry: what is put to the party, what was done about it, and what can be done next. */
export function OneInquiry({ inquiry, board, onRemove }: Props) {
  const { t, db, now, perform, language } = useServices()
  const [doing, setDoing] = useState<Doing>(null)
  const state = inquiryState(inquiry, board.now)
  const { attempts, deadline, outcome } = inquiry
  const stop = () => setDoing(null)
  const edit = (change: InquiryEdit) =>
    perform('replies.act.edit', () => editInquiry(db, inquiry, change, now()))
  const reopen = () => perform('replies.act.reopen', () => reopenInquiry(db, inquiry, now()))
  return (
    <div className={styles['one']}>
      <header>
        <h2 dir="auto">{inquiry.addressee}</h2>
        <StateChip state={state} />
        {attempts.length > 0 && !outcome && <p>{dueInWords(deadline, board.now, t, language)}</p>}
        <p className={styles['hint']}>{t(`replies.hint.${state}`)}</p>
        {inquiry.partyId === null && <p>{t('replies.partyGone')}</p>}
      </header>
      {doing === 'ask' && <AskForm {...{ inquiry, board }} onDone={stop} />}
      {(doing === 'answered' || doing === 'refused') && (
        <OutcomeForm {...{ inquiry, board }} kind={doing} onDone={stop} />
      )}
      {(doing === null || doing === 'letter') && (
        <Group gap="xs">
          {outcome ? (
            <Button onClick={() => void reopen()}>{t('replies.reopen')}</Button>
          ) : (
            <>
              <Button variant="filled" onClick={() => setDoing('ask')}>
                {t(attempts.length > 0 ? 'replies.ask.again' : 'replies.ask')}
              </Button>
              {attempts.length > 0 && (
                <>
                  <Button onClick={() => setDoing('answered')}>{t('replies.answer')}</Button>
                  <Button onClick={() => setDoing('refused')}>{t('replies.refuse')}</Button>
                </>
              )}
              <Button
                leftSection={<IconFileText size={14} aria-hidden="true" />}
                onClick={() => setDoing('letter')}
              >
                {t('replies.letter')}
              </Button>
            </>
          )}
        </Group>
      )}
      <PutClaims {...{ inquiry, board }} onEdit={edit} />
      <SavedArea
        label={t('replies.question')}
        placeholder={t('replies.question.example')}
        value={inquiry.question}
        save={async (question) => (await edit({ question }))?.question ?? null}
      />
      <SavedField
        label={t('replies.reachedAt')}
        placeholder={t('replies.reachedAt.example')}
        maxLength={500}
        value={inquiry.reachedAt}
        save={async (reachedAt) => (await edit({ reachedAt }))?.reachedAt ?? null}
      />
      <InquiryHistory {...{ inquiry, board }} />
      <Group>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={14} aria-hidden="true" />}
          onClick={onRemove}
        >
          {t('replies.remove')}
        </Button>
      </Group>
      <LetterDialog {...{ inquiry, board }} opened={doing === 'letter'} onClose={stop} />
    </div>
  )
}

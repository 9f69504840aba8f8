import { Button, VisuallyHidden } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconMessageQuestion, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { inquiryState, type Inquiry } from '#shared/domain/inquiry'
import { removeInquiry } from '../../data/inquiries'
import { useCase, useServices } from '../../services'
import { Blank } from '../../ui/Blank'
import { RoomLayout } from '../../ui/RoomLayout'
import { Side } from '../../ui/Side'
import { StatusNote } from '../../ui/StatusNote'
import { TopActions } from '../../ui/TopActions'
import { Board } from './Board'
import { NewInquiryDialog } from './NewInquiryDialog'
import { OneInquiry } from './OneInquiry'
import styles from './Replies.module.css'
import { useBeginInquiry } from './use-begin-inquiry'
import { useReplyBoard, type ReplyBoard } from './use-reply-board'

/** Who was asked, who is to be asked, and what came of it; one inquiry on the right. */
export function RepliesRoom({ inquiryId }: { inquiryId: string | null }) {
  const board = useReplyBoard()
  return board ? <Room board={board} inquiryId={inquiryId} /> : null
}

function Room({ board, inquiryId }: { board: ReplyBoard; inquiryId: string | null }) {
  const { id: caseId } = useCase()
  const { t, db, go, now, perform, tell } = useServices()
  const list = useRef<HTMLDivElement>(null)
  const [making, { open: make, close: stopMaking }] = useDisclosure(false)
  const [asideOpen, setAsideOpen] = useState(inquiryId !== null)
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const [focusRequest, setFocusRequest] = useState(narrow && inquiryId !== null ? 1 : 0)
  const inquiry = board.inquiries.find(({ id }) => id === inquiryId) ?? null
  const isEmpty = board.inquiries.length === 0 && board.unasked.length === 0

  const open = ({ id }: Inquiry) => {
    setAsideOpen(true)
    if (id !== inquiryId) go({ room: 'replies', caseId, inquiryId: id })
    setFocusRequest(focusRequest + 1)
  }
  const leave = () => {
    setAsideOpen(false)
    list.current?.querySelector<HTMLElement>('[aria-current], button')?.focus()
  }
  const begin = useBeginInquiry(open)
  const remove = async (gone: Inquiry) => {
    const removed = await perform('replies.act.remove', async () => {
      await removeInquiry(db, gone, now())
      return true
    })
    if (!removed) return
    tell(t('replies.removed'))
    go({ room: 'replies', caseId })
    leave()
  }
  const side =
    inquiryId === null ? (
      <p className={styles['choose']}>{t('replies.choose')}</p>
    ) : (
      <Side label={t('replies.one')} {...{ focusRequest }} onLeave={leave}>
        {inquiry ? (
          <OneInquiry
            key={inquiry.id}
            {...{ inquiry, board }}
            onRemove={() => void remove(inquiry)}
          />
        ) : (
          <p>{t('replies.gone')}</p>
        )}
      </Side>
    )
  const nothingBeside = inquiryId === null && (narrow || board.inquiries.length === 0)
  const late = board.inquiries.filter((one) => inquiryState(one, board.now) === 'overdue').length
  return (
    <RoomLayout
      asideLabel={t('replies.one')}
      closeLabel={t('app.close')}
      asideOpen={asideOpen}
      onAsideOpen={setAsideOpen}
      {...(nothingBeside ? {} : { aside: side })}
    >
      <TopActions>
        <Button leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={make}>
          {t('replies.new')}
        </Button>
      </TopActions>
      <VisuallyHidden component="h1">{t('room.replies')}</VisuallyHidden>
      {isEmpty ? (
        <Blank
          icon={<IconMessageQuestion size={28} stroke={1.4} aria-hidden="true" />}
          title={t('replies.empty')}
          hint={t('replies.emptyHint')}
        />
      ) : (
        <Board {...{ list, board }} openId={inquiryId} onOpen={open} onBegin={begin} />
      )}
      <StatusNote>
        {board.inquiries.length > 0 &&
          t('replies.status', { count: board.inquiries.length, late: String(late) })}
      </StatusNote>
      <NewInquiryDialog {...{ board }} opened={making} onClose={stopMaking} onBegin={begin} />
    </RoomLayout>
  )
}

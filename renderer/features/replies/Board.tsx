import { Button, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, type RefObject } from 'react'
import type { Inquiry } from '#shared/domain/inquiry'
import { partyName, type Party } from '#shared/domain/party'
import { useServices } from '../../services'
import { StateChip } from './StateChip'
import { dueInWords } from './due-in-words'
import styles from './Replies.module.css'
import type { ReplyBoard } from './use-reply-board'

type Props = Readonly<{
  list: RefObject<HTMLDivElement | null>
  board: ReplyBoard
  openId: string | null
  onOpen: (inquiry: Inquiry) => void
  onBegin: (party: Party, claimIds: readonly string[]) => Promise<boolean>
}>

/** The inquiries by where they stand, and above them who is not asked yet. The arrows go from one to the next. */
export function Board({ list, board, openId, onOpen, onBegin }: Props) {
  const { t } = useServices()
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the arrows of its buttons
    <div className={styles['board']} ref={list} onKeyDown={goByArrows}>
      {board.unasked.map(({ party, claims }) => (
        <div key={party.id} className={styles['unasked']}>
          <div>
            <b dir="auto">{partyName(party)}</b>
            <span>{t('replies.unasked', { count: claims.length })}</span>
          </div>
          <Button
            onClick={() =>
              void onBegin(
                party,
                claims.map(({ id }) => id),
              )
            }
          >
            {t('replies.begin')}
          </Button>
        </div>
      ))}
      {board.groups.map(({ state, inquiries }) => (
        <section key={state} aria-labelledby={`replies-${state}`}>
          <h2 id={`replies-${state}`}>
            <StateChip state={state} />
            <span className={styles['count']}>{inquiries.length}</span>
          </h2>
          <ul>
            {inquiries.map((inquiry) => (
              <li key={inquiry.id}>
                <Row
                  {...{ inquiry, board }}
                  isOpen={inquiry.id === openId}
                  onOpen={() => onOpen(inquiry)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type RowProps = Readonly<{
  inquiry: Inquiry
  board: ReplyBoard
  isOpen: boolean
  onOpen: () => void
}>

function Row({ inquiry, board, isOpen, onOpen }: RowProps) {
  const { t, language } = useServices()
  const { addressee, claimIds, attempts, deadline, outcome, question } = inquiry
  const first = claimIds.map((id) => board.claims.get(id)?.text).find(Boolean) ?? question
  const told = [
    t('replies.count', { count: claimIds.length }),
    ...(attempts.length > 0 ? [t('replies.times', { count: attempts.length })] : []),
    ...(attempts.length > 0 && !outcome ? [dueInWords(deadline, board.now, t, language)] : []),
  ]
  return (
    <UnstyledButton
      className={styles['row'] ?? ''}
      {...(isOpen && { 'aria-current': true })}
      onClick={onOpen}
    >
      <b dir="auto">{addressee}</b>
      <span>{told.join(' ・ ')}</span>
      {first && <small dir="auto">{first}</small>}
    </UnstyledButton>
  )
}

function goByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const all = [...event.currentTarget.querySelectorAll('button')]
  const at = all.findIndex((button) => button === document.activeElement)
  const next = all[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

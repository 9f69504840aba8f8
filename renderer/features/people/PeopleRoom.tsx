import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconListSearch, IconPlus, IconUsers } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { partyName, roleOn, type Party } from '#shared/domain/party'
import { useCase, useServices } from '../../services'
import { Blank } from '../../ui/Blank'
import { RoomLayout } from '../../ui/RoomLayout'
import { Side } from '../../ui/Side'
import { StatusNote } from '../../ui/StatusNote'
import { TopActions } from '../../ui/TopActions'
import { FoundNamesDialog } from './FoundNamesDialog'
import { NewPartyDialog } from './NewPartyDialog'
import { OneParty } from './OneParty'
import styles from './People.module.css'
import { usePeopleBoard, type PeopleBoard } from './use-people-board'

/** The people and organisations of the case; one of them on the right. */
export function PeopleRoom({ partyId }: { partyId: string | null }) {
  const board = usePeopleBoard()
  return board ? <Room board={board} partyId={partyId} /> : null
}

function Room({ board, partyId }: { board: PeopleBoard; partyId: string | null }) {
  const { id: caseId } = useCase()
  const { t, go } = useServices()
  const list = useRef<HTMLUListElement>(null)
  const [making, { open: make, close: stopMaking }] = useDisclosure(false)
  const [looking, { open: look, close: stopLooking }] = useDisclosure(false)
  const [asideOpen, setAsideOpen] = useState(partyId !== null)
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const [focusRequest, setFocusRequest] = useState(narrow && partyId !== null ? 1 : 0)
  const party = board.parties.find(({ id }) => id === partyId) ?? null
  const open = (id: string) => {
    setAsideOpen(true)
    if (id !== partyId) go({ room: 'people', caseId, partyId: id })
    setFocusRequest(focusRequest + 1)
  }
  const leave = () => {
    setAsideOpen(false)
    list.current?.querySelector<HTMLElement>('[aria-current], button')?.focus()
  }
  const side =
    partyId === null ? (
      <p className={styles['choose']}>{t('people.choose')}</p>
    ) : (
      <Side label={t('people.one')} {...{ focusRequest }} onLeave={leave}>
        {party ? (
          <OneParty
            key={party.id}
            {...{ party, board }}
            onRemoved={() => {
              go({ room: 'people', caseId })
              leave()
            }}
          />
        ) : (
          <p>{t('people.gone')}</p>
        )}
      </Side>
    )
  const nothingBeside = partyId === null && (narrow || board.parties.length === 0)
  return (
    <RoomLayout
      asideLabel={t('people.one')}
      closeLabel={t('app.close')}
      asideOpen={asideOpen}
      onAsideOpen={setAsideOpen}
      {...(nothingBeside ? {} : { aside: side })}
    >
      <TopActions>
        <Button leftSection={<IconListSearch size={14} aria-hidden="true" />} onClick={look}>
          {t('people.found')}
        </Button>
        <Button leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={make}>
          {t('people.new')}
        </Button>
      </TopActions>
      <VisuallyHidden component="h1">{t('room.people')}</VisuallyHidden>
      {board.parties.length === 0 ? (
        <Blank
          icon={<IconUsers size={28} stroke={1.4} aria-hidden="true" />}
          title={t('people.empty')}
          hint={t('people.emptyHint')}
        />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of its buttons
        <ul className={styles['list']} ref={list} onKeyDown={goByArrows}>
          {board.parties.map((one) => (
            <li key={one.id}>
              <Row
                party={one}
                board={board}
                isOpen={one.id === partyId}
                onOpen={() => open(one.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <StatusNote>
        {board.parties.length > 0 && t('people.status', { count: board.parties.length })}
      </StatusNote>
      <FoundNamesDialog parties={board.parties} opened={looking} onClose={stopLooking} />
      <NewPartyDialog opened={making} onClose={stopMaking} onMade={({ id }) => open(id)} />
    </RoomLayout>
  )
}

type RowProps = Readonly<{ party: Party; board: PeopleBoard; isOpen: boolean; onOpen: () => void }>

function Row({ party, board, isOpen, onOpen }: RowProps) {
  const { t, now } = useServices()
  const [first, ...others] = party.names
  const said = board.claims.filter(({ claimantId }) => claimantId === party.id).length
  const about = board.claims.filter(({ aboutIds }) => aboutIds.includes(party.id)).length
  const role = roleOn(party, now().slice(0, 10))
  return (
    <UnstyledButton
      className={styles['row'] ?? ''}
      {...(isOpen && { 'aria-current': true })}
      onClick={onOpen}
    >
      <span className={styles['name']}>
        <b dir="auto">{partyName(party)}</b>
        {first?.reading && <small dir="auto">{first.reading}</small>}
      </span>
      <span className={styles['told']}>
        {[t(`claims.party.kind.${party.kind}`), role].filter(Boolean).join(' ・ ')}
      </span>
      {others.length > 0 && <small dir="auto">{others.map(({ text }) => text).join(' / ')}</small>}
      {said + about > 0 && (
        <small>{t('people.counts', { said: String(said), about: String(about) })}</small>
      )}
    </UnstyledButton>
  )
}

function goByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const all = [...event.currentTarget.querySelectorAll('button')]
  const next = all[all.findIndex((button) => button === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

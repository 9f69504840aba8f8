import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { Claim } from '#shared/domain/claim'
import { useCase, useCommand, useServices } from '../../services'
import { RoomLayout } from '../../ui/RoomLayout'
import { Announcer } from './Announcer'
import { ClaimsMiddle } from './list/ClaimsMiddle'
import { ClaimSide } from './one/ClaimSide'
import { NewClaimDialog } from './NewClaimDialog'
import styles from './one/OneClaim.module.css'
import { useClaimBoard, type ClaimBoard } from './use-claim-board'
import { useRemoveClaim } from './use-remove-claim'

/** The case's claims: the list in the middle, one of them on the right. */
export function ClaimsRoom({ claimId }: { claimId: string | null }) {
  const board = useClaimBoard()
  if (!board) return null
  return (
    <Announcer>
      <Room board={board} claimId={claimId} />
    </Announcer>
  )
}

function Room({ board, claimId }: { board: ClaimBoard; claimId: string | null }) {
  const { id: caseId } = useCase()
  const { t, go } = useServices()
  const list = useRef<HTMLDivElement>(null)
  const [making, { open: make, close: stopMaking }] = useDisclosure(false)
  const [asideOpen, setAsideOpen] = useState(claimId !== null)
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  // Where a link leads to a claim that lies over the list, the keys are led there too.
  const [focusRequest, setFocusRequest] = useState(narrow && claimId !== null ? 1 : 0)
  useCommand('claim.new', make)

  const open = (id: string, by: 'pointer' | 'enter') => {
    setAsideOpen(true)
    if (id !== claimId) go({ room: 'claims', caseId, claimId: id })
    setFocusRequest(by === 'enter' ? focusRequest + 1 : 0)
  }
  const remove = useRemoveClaim(board, (gone) => {
    if (gone.id === claimId) go({ room: 'claims', caseId })
    list.current?.focus()
  })
  // Until it is on the board, its side would say that it is gone, and have nothing to lead the keys to.
  const [awaitedId, setAwaited] = useState<string | null>(null)
  if (board.claims.some(({ id }) => id === awaitedId)) setAwaited(null)
  const made = (claim: Claim) => {
    stopMaking()
    setAwaited(claim.id)
    open(claim.id, 'enter')
  }
  const side =
    claimId === null || claimId === awaitedId ? (
      <p className={styles['choose']}>{t('claims.choose')}</p>
    ) : (
      <ClaimSide
        focusRequest={focusRequest}
        claim={board.claims.find(({ id }) => id === claimId) ?? null}
        board={board}
        onParty={(partyId) => go({ room: 'people', caseId, partyId })}
        onRemove={remove}
        onLeave={() => {
          setAsideOpen(false)
          list.current?.focus()
        }}
      />
    )
  const nothingBeside = claimId === null && (narrow || board.claims.length === 0)

  return (
    <>
      <RoomLayout
        asideLabel={t('claims.one')}
        closeLabel={t('app.close')}
        asideOpen={asideOpen}
        onAsideOpen={setAsideOpen}
        {...(nothingBeside ? {} : { aside: side })}
      >
        <ClaimsMiddle
          list={list}
          board={board}
          openId={claimId}
          onOpen={({ id }, by) => open(id, by)}
          onRemove={remove}
          onNew={make}
        />
      </RoomLayout>
      <NewClaimDialog parties={board.parties} opened={making} onClose={stopMaking} onMade={made} />
    </>
  )
}

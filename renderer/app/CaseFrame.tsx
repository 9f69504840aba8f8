import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { caseOf } from '../data/cases'
import { CaptureAgainDialog } from '../features/again/CaptureAgainDialog'
import { ClipDialog } from '../features/clip/ClipDialog'
import { NewNoteDialog } from '../features/notes/NewNoteDialog'
import { DropTarget } from '../features/clip/DropTarget'
import { VerifyDialog } from '../features/verify/VerifyDialog'
import { CaseContext, useServices } from '../services'
import { Arrivals } from '../ui/arrival'
import { StatusNotePlace } from '../ui/StatusNote'
import { TopActionsPlace } from '../ui/TopActions'
import styles from './CaseFrame.module.css'
import { CaseCommands } from './CaseCommands'
import { ReadOnlyNotice } from './ReadOnlyNotice'
import { RoomFailure } from './RoomFailure'
import { Rooms } from './Rooms'
import { StatusLine } from './StatusLine'
import { TopBar } from './TopBar'
import { useArrivals } from './use-arrivals'

const route = getRouteApi('/$caseId')

/** The frame of an open case: bar above, rooms at the left, the room itself, status line below. */
export function CaseFrame() {
  const { caseId } = route.useParams()
  const { db } = useServices()
  const arrivals = useArrivals()
  const [topActions, setTopActions] = useState<HTMLElement | null>(null)
  const [statusNote, setStatusNote] = useState<HTMLElement | null>(null)
  const found = useLiveQuery(async () => ({ open: await caseOf(db, caseId) }), [db, caseId])
  const title = found?.open?.title
  useEffect(() => {
    document.title = title ? `${title} – Uradori` : 'Uradori'
  }, [title])

  if (!found) return null
  if (!found.open) return <RoomFailure />
  return (
    <CaseContext value={found.open}>
      <TopActionsPlace value={topActions}>
        <StatusNotePlace value={statusNote}>
          <CaseCommands />
          <DropTarget>
            <div className={styles['frame']}>
              <TopBar placeActions={setTopActions} />
              <Rooms />
              <div className={styles['room']}>
                <ReadOnlyNotice />
                <div className={styles['open']}>
                  <Arrivals value={arrivals}>
                    <Outlet />
                  </Arrivals>
                </div>
              </div>
              <StatusLine placeNote={setStatusNote} />
            </div>
          </DropTarget>
          <ClipDialog />
          <NewNoteDialog />
          <VerifyDialog />
          <CaptureAgainDialog />
        </StatusNotePlace>
      </TopActionsPlace>
    </CaseContext>
  )
}

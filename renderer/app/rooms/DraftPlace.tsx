import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { DeskCheck } from '../../features/desk-check/DeskCheck'
import { DeskCheckRunner } from '../../features/desk-check/DeskCheckRunner'
import { SentenceCard } from '../../features/desk-check/SentenceCard'
import { DeskContext, deskStore } from '../../editor/desk-state'
import { DraftRoom } from '../../features/draft/DraftRoom'
import { ExportAction } from '../../features/export/ExportAction'

const route = getRouteApi('/$caseId/draft')

const list = <DeskCheck />
const overText = <SentenceCard />
const actions = (
  <>
    <DeskCheckRunner />
    <ExportAction />
  </>
)

/** The draft of the address, at its sentence; without one, the draft last written in. */
export function DraftPlace() {
  const { draftId = null, at = null } = route.useSearch()
  const [desk] = useState(deskStore)
  return (
    <DeskContext value={desk}>
      <DraftRoom {...{ draftId, at, actions }} deskCheck={list} overText={overText} />
    </DeskContext>
  )
}

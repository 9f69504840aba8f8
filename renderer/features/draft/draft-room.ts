import { createContext, use } from 'react'
import type { CitationTarget } from '#shared/export/citation'
import { useCase, useServices } from '../../services'
import { useOpenDraft } from '../../editor/open-draft'
import { insertCitation } from '../../editor/insert-citation'
import { targetOf, wordsFor, type Citable, type Way } from './citables'
import type { Autosave } from './autosave'
import type { Citables } from './use-citables'

/** What the parts of the draft room share beyond the open draft itself. */
type DraftRoomParts = Readonly<{
  citables: Citables | null
  editable: boolean
  saving: Autosave
  /** Shows what is stored instead of what is on the screen. */
  load: (state: string) => void
}>

export const DraftRoomContext = createContext<DraftRoomParts | null>(null)

export function useDraftRoom(): DraftRoomParts {
  const room = use(DraftRoomContext)
  if (!room) throw new Error('useDraftRoom outside the draft room')
  return room
}

/** Puts something citable at the caret, and the caret behind it. */
export function useInsert(): (citable: Citable, way: Way) => void {
  const { editor, draft } = useOpenDraft()
  return (citable, way) => {
    insertCitation(editor, targetOf(citable), wordsFor(citable, way, draft.language))
    editor.focus()
  }
}

/** Leads to what a mark cites: a passage in its source, a claim in its room. */
export function useLeadToCited(): (target: CitationTarget) => void {
  const { id: caseId } = useCase()
  const { go } = useServices()
  const { citables } = useDraftRoom()
  return (target) => {
    if (target.kind === 'claim') return go({ room: 'claims', caseId, claimId: target.claimId })
    const cited = citables?.byId.get(target.passageId)
    if (cited?.kind !== 'passage') return
    const { id: passageId, sourceId, captureId } = cited.passage
    go({ room: 'reader', caseId, sourceId, view: 'text', captureId, passageId })
  }
}

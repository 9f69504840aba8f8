import { useSyncExternalStore } from 'react'
import type { CheckedQuotation, DeskFinding } from '#shared/check/desk-finding'
import type { Passage } from '#shared/domain/passage'
import type { CaseView } from '#shared/export/case-view'
import { caretBehind } from '../../editor/caret-behind'
import { useOpenDraft } from '../../editor/open-draft'
import { useCase, useServices } from '../../services'

/** The ways that lead on from a finding. */
export function useFollowFinding() {
  const { commands, go } = useServices()
  const { id: caseId } = useCase()
  const { editor, reading: store, leadTo, showAside } = useOpenDraft()

  const canCite = useSyncExternalStore(commands.watch, () => commands.can('draft.cite'))
  const toSentence = ({ sentence: number }: DeskFinding) => {
    const { reading, sentences } = store.refresh()
    const sentence = sentences[number - 1]
    if (!sentence) return
    showAside(false)
    leadTo(number)
    caretBehind(editor, reading, sentence)
  }
  return {
    toSentence,
    canCite,
    /** Opens the list of what can be cited, with the caret where the mark belongs. */
    cite: (finding: DeskFinding) => {
      toSentence(finding)
      commands.run('draft.cite')
    },
    toClaim: (claimId: string) => go({ room: 'claims', caseId, claimId }),
    toReplies: () => go({ room: 'replies', caseId }),
    toPassage: ({ id: passageId, sourceId, captureId }: Passage) =>
      go({ room: 'reader', caseId, sourceId, view: 'text', captureId, passageId }),
    toReader: (sourceId: string) => go({ room: 'reader', caseId, sourceId }),
    toVersions: (sourceId: string) => go({ room: 'reader', caseId, sourceId, view: 'versions' }),
    toSource: (place: NonNullable<CheckedQuotation['place']>, view: CaseView) => {
      const sourceId = view.passages.get(place.passageId)?.sourceId
      if (sourceId === undefined) return
      const { captureId, start, end } = place
      go({ room: 'reader', caseId, sourceId, view: 'text', captureId, at: { start, end } })
    },
  }
}

import type { ExportKind } from '#shared/export/export-kind'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { useLongWork, type LongWork } from '../../use-long-work'
import type { Content } from './make-file'
import { sendOut, type Outcome, type Stage } from './send-out'

export type ExportWork = LongWork<Stage, Outcome>

/** Runs one export at a time and tells how far it is. Closing the dialog cancels what can be cancelled. */
export function useExport() {
  const { db, host, now } = useServices()
  const { draft, save } = useOpenDraft()
  return useLongWork<Stage, Outcome, [content: Content, kind: ExportKind]>(
    (signal, onStage, content, kind) =>
      sendOut({ draft, content, kind, save }, { db, host, now, signal, onStage }),
  )
}

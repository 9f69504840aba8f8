import type { PackProgress } from '#shared/archive/pack/evidence-pack'
import type { ExportKind } from '#shared/export/export-kind'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { useLongWork, type LongWork } from '../../use-long-work'
import type { Content } from './make-file'
import { makePack, type PackRequest } from './make-pack'
import { sendOut, type Outcome, type Stage } from './send-out'

/** A stage, or how far an evidence pack is. */
export type ExportStep = Stage | PackProgress
export type ExportWork = LongWork<ExportStep, Outcome>

/** Runs one export at a time and tells how far it is. Closing the dialog cancels what can be cancelled. */
export function useExport() {
  const { db, host, now } = useServices()
  const { draft, save } = useOpenDraft()
  type Given = [content: Content, kind: ExportKind, pack: Omit<PackRequest, 'draft'>]
  return useLongWork<ExportStep, Outcome, Given>((signal, onStep, content, kind, pack) => {
    const version = import.meta.env.VITE_APP_VERSION
    const around = { db, version, signal, onProgress: onStep }
    return sendOut(
      { draft, content, kind, save, makePack: () => makePack({ draft, ...pack }, around) },
      { db, host, now, signal, onStage: onStep },
    )
  })
}

import { useEffect, useRef, useState } from 'react'
import { toAppError, type AppError } from '#shared/errors'
import type { ExportKind } from '#shared/export/export-kind'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import type { Content } from './make-file'
import { sendOut, type Outcome, type Stage } from './send-out'

export type Progress =
  | Readonly<{ state: 'idle' }>
  | Readonly<{ state: 'working'; stage: Stage }>
  | Outcome
  | Readonly<{ state: 'failed'; error: AppError }>

/** Runs one export at a time and tells how far it is. Closing the dialog cancels what can be cancelled. */
export function useExport() {
  const { db, host, now, report } = useServices()
  const { draft, save } = useOpenDraft()
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (content: Content, kind: ExportKind) => {
    if (running.current) return
    const { signal } = (running.current = new AbortController())
    const onStage = (stage: Stage) => setProgress({ state: 'working', stage })
    try {
      setProgress(await sendOut({ draft, content, kind, save }, { db, host, now, signal, onStage }))
    } catch (thrown) {
      const error = toAppError(thrown)
      if (error.code === 'unexpected') report(thrown)
      setProgress(error.code === 'cancelled' ? { state: 'idle' } : { state: 'failed', error })
    } finally {
      running.current = null
    }
  }
  return { progress, run, cancel: () => running.current?.abort() }
}

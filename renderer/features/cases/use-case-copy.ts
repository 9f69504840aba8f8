import { useEffect, useRef, useState } from 'react'
import type { CopyProgress } from '#shared/archive/case-copy'
import { toAppError, type AppError } from '#shared/errors'
import { useCase, useServices } from '../../services'
import { saveCaseCopy, type Copied } from './copy-case'

export type CopyState =
  | Readonly<{ state: 'idle' }>
  | Readonly<{ state: 'making'; progress: CopyProgress | null }>
  | Readonly<{ state: 'placing' }>
  | Copied
  | Readonly<{ state: 'failed'; error: AppError }>

/** Saves a copy of the open case, one at a time. Closing the dialog cancels what can be cancelled. */
export function useCaseCopy() {
  const { db, host, now, report } = useServices()
  const open = useCase()
  const [copy, setCopy] = useState<CopyState>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const run = async () => {
    if (running.current) return
    const { signal } = (running.current = new AbortController())
    setCopy({ state: 'making', progress: null })
    try {
      const copied = await saveCaseCopy(open, {
        db,
        host,
        now,
        appVersion: import.meta.env.VITE_APP_VERSION,
        signal,
        onProgress: (progress) => setCopy({ state: 'making', progress }),
        onPlace: () => setCopy({ state: 'placing' }),
      })
      setCopy(copied)
    } catch (thrown) {
      const error = toAppError(thrown)
      if (error.code === 'unexpected') report(thrown)
      setCopy(error.code === 'cancelled' ? { state: 'idle' } : { state: 'failed', error })
    } finally {
      running.current = null
    }
  }
  return { copy, run, cancel: () => running.current?.abort() }
}

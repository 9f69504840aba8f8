import { useEffect, useRef, useState } from 'react'
import { toAppError, type AppError } from '#shared/errors'
import { useServices } from './services'

export type LongWork<Progress, Result> =
  | Readonly<{ state: 'idle' }>
  | Readonly<{ state: 'running'; progress: Progress | null }>
  | Readonly<{ state: 'done'; result: Result }>
  | Readonly<{ state: 'failed'; error: AppError }>

/**
 * Work that takes its time: one at a time, with progress, and cancelled when what shows it goes. `work`
 * throws `cancelled` when its signal says so; then nothing has happened.
 */
export function useLongWork<Progress, Result, Given extends readonly unknown[] = []>(
  work: (
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    ...given: Given
  ) => Promise<Result>,
) {
  const { report } = useServices()
  const [now, setNow] = useState<LongWork<Progress, Result>>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (...given: Given) => {
    if (running.current) return
    const { signal } = (running.current = new AbortController())
    setNow({ state: 'running', progress: null })
    try {
      const onProgress = (progress: Progress) => setNow({ state: 'running', progress })
      const result = await work(signal, onProgress, ...given)
      setNow({ state: 'done', result })
    } catch (thrown) {
      const error = toAppError(thrown)
      if (error.code === 'unexpected') report(thrown)
      setNow(error.code === 'cancelled' ? { state: 'idle' } : { state: 'failed', error })
    } finally {
      running.current = null
    }
  }
  return { work: now, run, cancel: () => running.current?.abort() }
}

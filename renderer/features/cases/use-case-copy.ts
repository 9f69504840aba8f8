import type { CopyProgress } from '#shared/archive/case-copy'
import { useCase, useServices } from '../../services'
import { useLongWork, type LongWork } from '../../use-long-work'
import { saveCaseCopy, type Copied } from './copy-case'

/** `placing`: the host is saving the file, which cannot be cancelled any more. */
export type CopyState = LongWork<CopyProgress | 'placing', Copied>

/** Saves a copy of the open case, one at a time. Closing the dialog cancels what can be cancelled. */
export function useCaseCopy() {
  const { db, host, now } = useServices()
  const open = useCase()
  return useLongWork<CopyProgress | 'placing', Copied>((signal, onProgress) =>
    saveCaseCopy(open, {
      db,
      host,
      now,
      appVersion: import.meta.env.VITE_APP_VERSION,
      signal,
      onProgress,
      onPlace: () => onProgress('placing'),
    }),
  )
}

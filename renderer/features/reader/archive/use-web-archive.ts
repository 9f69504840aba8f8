import { useEffect, useState } from 'react'
import { toAppError, type AppError } from '#shared/errors'
import type { WebArchive } from '../../../capture/archive/open-web-archive'
import { turnsOf } from '../../../capture/archive/turn'
import { nextTask } from '../../../capture/next-task'
import { bytesOf } from '../../../data/blobs'
import { useServices } from '../../../services'

type Opened =
  | Readonly<{ state: 'opening'; records: number }>
  | Readonly<{ state: 'open'; archive: WebArchive }>
  | Readonly<{ state: 'failed'; error: AppError }>

/** The pages of a web archive and what it holds for each; reading it ends with what shows it. */
export function useWebArchive(sha256: string): Opened {
  const { db } = useServices()
  const [opened, setOpened] = useState<Opened>({ state: 'opening', records: 0 })
  useEffect(() => {
    const left = new AbortController()
    const { signal } = left
    let told = performance.now()
    const tell = (records: number) => {
      if (performance.now() - told < 200 || signal.aborted) return
      told = performance.now()
      setOpened({ state: 'opening', records })
    }
    const open = async () => {
      const { openWebArchive } = await import('../../../capture/archive/open-web-archive')
      const turn = turnsOf(nextTask, signal)
      return openWebArchive(await bytesOf(db, sha256), { turn, check: false, tell })
    }
    open()
      .then((archive) => {
        if (!signal.aborted) setOpened({ state: 'open', archive })
      })
      .catch((thrown: unknown) => {
        if (!signal.aborted) setOpened({ state: 'failed', error: toAppError(thrown) })
      })
    return () => {
      left.abort()
      setOpened({ state: 'opening', records: 0 })
    }
  }, [db, sha256])
  return opened
}

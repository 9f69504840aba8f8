import { useEffect, useEffectEvent, useState } from 'react'
import type { CapturePart } from '#shared/domain/capture'
import { toAppError, type AppError } from '#shared/errors'
import { bytesOf } from '../../data/blobs'
import { useServices } from '../../services'

export type Made<T> =
  | Readonly<{ state: 'making' }>
  | Readonly<{ state: 'made'; value: T }>
  | Readonly<{ state: 'failed'; error: AppError }>

/**
 * What `make` makes of the bytes of a part of a capture, or why it could not. What it made is given back
 * to `undo` once it is not shown any more.
 */
export function usePart<T>(
  part: CapturePart | null,
  make: (bytes: Uint8Array, part: CapturePart) => T | Promise<T>,
  undo?: (made: T) => void,
): Made<T> {
  const { db } = useServices()
  const [made, setMade] = useState<Made<T>>({ state: 'making' })
  const partNow = useEffectEvent(() => part)
  const makeOf = useEffectEvent(make)
  const undoOf = useEffectEvent((value: T) => undo?.(value))
  // A part is read anew with its capture whenever anything of the source changes; its bytes never do.
  const sha256 = part?.sha256
  useEffect(() => {
    const one = partNow()
    if (!one || sha256 === undefined) return
    let wanted = true
    let done: { value: T } | null = null
    bytesOf(db, sha256)
      .then(async (bytes) => {
        if (!wanted) return
        const value = await makeOf(bytes, one)
        if (!wanted) return undoOf(value)
        done = { value }
        setMade({ state: 'made', value })
      })
      .catch((thrown: unknown) => {
        if (wanted) setMade({ state: 'failed', error: toAppError(thrown) })
      })
    return () => {
      wanted = false
      if (done) undoOf(done.value)
      setMade({ state: 'making' })
    }
  }, [db, sha256])
  return made
}

import { useEffect, useEffectEvent, useState } from 'react'
import type { Party } from '#shared/domain/party'
import type { Reading } from '#shared/domain/reading'
import { comparing, type Comparison } from '#shared/text/compare'
import { inIdleTime } from '../../../in-idle-time'

type Done = Readonly<{ before: string; after: string; comparison: Comparison }>

/**
 * How one reading departs from another, found while the page has nothing else to do; null until then.
 * Readings never change, so that one pair is compared once.
 */
export function useComparison(
  before: Reading | null,
  after: Reading | null,
  parties: readonly Party[] | undefined,
): Comparison | null {
  const [done, setDone] = useState<Done | null>(null)
  const [beforeId, afterId] = [before?.id, after?.id]
  const begin = useEffectEvent(() => {
    if (!before || !after || !parties) return
    return inIdleTime(comparing(before, after, { parties }), (comparison) =>
      setDone({ before: before.id, after: after.id, comparison }),
    )
  })
  const isReady = parties !== undefined
  useEffect(() => begin(), [beforeId, afterId, isReady])
  return done && done.before === beforeId && done.after === afterId ? done.comparison : null
}

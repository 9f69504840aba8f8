import { useEffect, useState } from 'react'
import type { CheckedReading } from '#shared/check/checked-draft'
import { readingText } from '#shared/text/quote'
import { readingOf } from '../../data/captures'
import { useServices } from '../../services'

/** The reading texts of captures, each loaded once; null until all are there. A capture without one has an empty text. */
export function useReadings(
  captureIds: readonly string[] | null,
): ReadonlyMap<string, CheckedReading> | null {
  const { db, report } = useServices()
  const [readings, setReadings] = useState<ReadonlyMap<string, CheckedReading>>(new Map())
  const missing = captureIds?.filter((id) => !readings.has(id)) ?? []
  const wanted = missing.join('\n')
  useEffect(() => {
    if (wanted === '') return
    let isOver = false
    const load = async (id: string) => {
      const reading = await readingOf(db, id)
      const cutOff = reading?.posts.flatMap((post) =>
        post.cutOff && post.place ? [post.place] : [],
      )
      return [id, { ...readingText(reading?.text ?? ''), cutOff: cutOff ?? [] }] as const
    }
    Promise.all(wanted.split('\n').map(load)).then((loaded) => {
      if (!isOver) setReadings((before) => new Map([...before, ...loaded]))
    }, report)
    return () => {
      isOver = true
    }
  }, [db, report, wanted])
  return captureIds && missing.length === 0 ? readings : null
}

import { useEffect, useMemo, useState } from 'react'
import { domRange } from '../../editor/dom-range'
import { findAll } from '../../editor/find'
import { paint } from '../../editor/highlights'
import { scrollTo } from '../../editor/lead-to'
import { useOpenDraft, useReadDraft } from '../../editor/open-draft'
import type { Span } from '#shared/text/span'
import { replaceAll } from '../../editor/replace'

/** Finding and replacing in the open draft. */
export type Finding = Readonly<{
  found: readonly Span[]
  /** Index of the match that is shown, or -1. */
  at: number
  step: (by: 1 | -1) => void
  /** Replaces the match that is shown and goes to the next. */
  replace: (by: string) => void
  /** Replaces all and says how many. */
  replaceEvery: (by: string) => number
}>

export function useFind(wanted: string, matchCase: boolean): Finding {
  const { editor, reading: store } = useOpenDraft()
  const { reading } = useReadDraft()
  // The match that is shown is remembered by its place in the text, so that edits do not lose it.
  const [from, setFrom] = useState(0)
  const found = useMemo(
    () => findAll(reading.text, wanted, { matchCase }),
    [reading, wanted, matchCase],
  )
  const next = found.findIndex(({ start }) => start >= from)
  const at = next === -1 && found.length > 0 ? 0 : next

  useEffect(() => {
    const ranges = found.flatMap((span) => domRange(editor, reading, span) ?? [])
    const span = found[at]
    const here = span ? domRange(editor, reading, span) : null
    paint('draft-found', ranges)
    paint('draft-found-here', here ? [here] : [])
    if (here) scrollTo(here)
  }, [editor, reading, found, at])
  useEffect(
    () => () => {
      paint('draft-found', [])
      paint('draft-found-here', [])
    },
    [],
  )

  /** What is found in the words as they are now, not as they were a moment ago. */
  const foundNow = () => findAll(store.refresh().reading.text, wanted, { matchCase })
  return {
    found,
    at,
    step: (by) => {
      const index = (at + by + found.length) % found.length
      setFrom(found[index]?.start ?? 0)
    },
    replace: (by) => {
      const span = foundNow().find(({ start }) => start >= (found[at]?.start ?? 0))
      if (!span) return
      replaceAll(editor, [span], by)
      setFrom(span.start + by.length)
      store.refresh()
    },
    replaceEvery: (by) => {
      const spans = foundNow()
      replaceAll(editor, spans, by)
      store.refresh()
      return spans.length
    },
  }
}

import { useMemo, useState } from 'react'
import { findable, hitFrom } from './find-in-text'
import type { Span } from './span'

export type Finding = Readonly<{
  query: string
  /** What is found; lags behind the query while an input method composes. */
  sought: string
  hits: readonly Span[]
  /** The number of the current hit, from 0. */
  index: number
  /** The current hit, or what it was made into; null where nothing is found. */
  span: Span | null
  /** Counts how often the reporter asked to find: each time, the field is gone to. */
  asked: number
}>

const fresh = { query: '', sought: '', index: 0, span: null, asked: 0 }

/** The state of finding in a text: null while the reporter is not finding. */
export function useFinding(text: string, reveal: (span: Span) => void) {
  const find = useMemo(() => findable(text), [text])
  const [state, setState] = useState<Omit<Finding, 'hits'> | null>(null)
  const sought = state?.sought ?? ''
  const hits = useMemo(() => find(sought), [find, sought])

  const seek = (query: string, from: number, asked: number) => {
    const found = find(query)
    const index = hitFrom(found, from)
    const span = found[index] ?? null
    setState({ query, sought: query, index, span, asked })
    if (span) reveal(span)
  }
  return {
    finding: state && { ...state, hits },
    /** Begins, or begins anew. `query` null keeps what was looked for; `from` is where to look first. */
    begin: (query: string | null, from: number) => {
      const { asked } = state ?? fresh
      if (query !== null) seek(query, from, asked + 1)
      else setState({ ...(state ?? fresh), asked: asked + 1 })
    },
    write: (query: string, composing: boolean, from: number) => {
      if (!state) return
      if (composing) setState({ ...state, query })
      else seek(query, state.span?.start ?? from, state.asked)
    },
    step: (by: number) => {
      if (!state || hits.length === 0) return
      const index = (state.index + by + hits.length) % hits.length
      const span = hits[index] ?? null
      setState({ ...state, index, span })
      if (span) reveal(span)
    },
    setSpan: (span: Span) => setState((before) => before && { ...before, span }),
    end: () => setState(null),
  }
}

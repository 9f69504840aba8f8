import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Gate } from '#shared/check/gate'
import { seenSentences, type SeenSentences } from '#shared/check/gate-changes'
import { draftOf, keepSeen } from '../../data/drafts'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'

/** Milliseconds after a check before what counts as seen is stored: writing comes first. */
const quiet = 1500

/** What the reporter has seen of the draft's sentences; null until it is read. `keep` stores it in a pause. */
export function useSeen(): Readonly<{
  seen: SeenSentences | null
  keep: (gates: readonly Gate[]) => void
}> {
  const { db, report } = useServices()
  const { draft } = useOpenDraft()
  const [seen, setSeen] = useState<SeenSentences | null>(null)
  const stored = useRef('[]')
  const waiting = useRef<readonly Gate[] | null>(null)
  const [checks, setChecks] = useState(0)

  useEffect(() => {
    let isOver = false
    draftOf(db, draft.id).then((row) => {
      if (isOver) return
      stored.current = JSON.stringify(row?.seen ?? [])
      setSeen(seenSentences(row?.seen ?? []))
    }, report)
    return () => {
      isOver = true
    }
  }, [db, draft.id, report])

  const store = useEffectEvent(() => {
    if (!seen || !waiting.current || !db.writer.mayWrite()) return
    const kept = [...seen.kept(waiting.current)]
    waiting.current = null
    const next = JSON.stringify(kept)
    if (next === stored.current) return
    stored.current = next
    keepSeen(db, draft, kept).catch(report)
  })
  useEffect(() => {
    const timer = setTimeout(() => store(), quiet)
    return () => clearTimeout(timer)
  }, [checks])
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && store()
    const leave = () => store()
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', leave)
      store()
    }
  }, [])
  return {
    seen,
    keep: (gates) => {
      waiting.current = gates
      setChecks((times) => times + 1)
    },
  }
}

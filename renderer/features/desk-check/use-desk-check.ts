import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { checkMemory } from '#shared/check/check-memory'
import { caseViewOf } from '../../data/case-view'
import { useOpenDraft, useReadDraft } from '../../editor/open-draft'
import { useCase, useServices } from '../../services'
import { checkDraft, citedIn } from './check-draft'
import { useDesk, type Checked } from './desk-state'
import { findingMark } from './finding-mark'
import { inIdleTime } from '../../in-idle-time'
import type { KnownFates } from './troubled-passages'
import { useReadings } from './use-readings'

/**
 * Checks the open draft after every pause in the writing and whenever what it cites has changed, in idle
 * time, and hands what it finds to the list and the margin.
 */
export function useDeskCheck(): void {
  const { db, now } = useServices()
  const { id: caseId } = useCase()
  const { draft } = useOpenDraft()
  const desk = useDesk()
  const read = useReadDraft()
  const view = useLiveQuery(() => caseViewOf(db, caseId), [db, caseId])
  const cited = useMemo(() => (view ? citedIn(read, view) : null), [read, view])
  const readings = useReadings(cited?.captureIds ?? null)
  const [memory] = useState(checkMemory)
  const [known] = useState<KnownFates>(() => new Map())
  const show = useShow()

  const check = useEffectEvent(() => {
    if (!view || !cited || !readings) return
    const today = now().slice(0, 10)
    const steps = checkDraft(draft, read, view, cited, readings, today, memory, known)
    return inIdleTime(steps, (findings) => show({ read, view, findings }))
  })
  useEffect(() => check(), [read, view, readings])
  useEffect(() => () => desk.found(null), [desk])
}

/** Puts what was found into the list and the margin. */
function useShow() {
  const { t } = useServices()
  const { margin, showAside } = useOpenDraft()
  const desk = useDesk()
  return (checked: Checked) => {
    const { reading, sentences } = checked.read
    desk.found(checked)
    margin.set(
      reading,
      checked.findings.flatMap((finding, index) => {
        const sentence = sentences[finding.sentence - 1]
        if (!sentence) return []
        const { shape, tone, what } = findingMark(finding, t)
        const label = t('desk.mark', { what, number: finding.sentence })
        const onClick = () => {
          showAside(true)
          desk.point(index)
        }
        return [{ ...spanOf(finding, checked), shape, tone, label, onClick }]
      }),
    )
  }
}

/** What of the text a finding is about: the quotation, else its sentence. */
function spanOf(finding: Checked['findings'][number], { read }: Checked) {
  const { start = 0, end = 0, block = 0 } = read.sentences[finding.sentence - 1] ?? {}
  if (!('quotation' in finding)) return { start, end }
  const from = read.reading.spans[block]?.start ?? 0
  return { start: from + finding.quotation.start, end: from + finding.quotation.end }
}

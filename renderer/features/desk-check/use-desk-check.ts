import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { checkMemory } from '#shared/check/check-memory'
import { gatesOf } from '#shared/check/gate'
import { judged } from '#shared/check/settled-findings'
import { nextChange } from '#shared/domain/inquiry'
import { caseViewOf } from '../../data/case-view'
import { settlementsOf } from '../../data/settlements'
import { useOpenDraft, useReadDraft } from '../../editor/open-draft'
import { useCase, useServices } from '../../services'
import { checkDraft, citedIn, type DraftCheck } from './check-draft'
import { useDesk, type Checked } from '../../editor/desk-state'
import { usePassed } from '../../ui/use-passed'
import { inIdleTime } from '../../in-idle-time'
import { sentenceMarks } from './sentence-marks'
import type { KnownFates } from './troubled-passages'
import { useReadings } from './use-readings'
import { useSeen } from './use-seen'

/**
 * Checks the open draft after every pause in the writing and whenever what it cites has changed, in idle
 * time, and hands what it finds, with the reporter's answers, to the list, the margin and the export.
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
  const passed = usePassed(view ? nextChange([...view.inquiries.values()], now()) : null)
  const [memory] = useState(checkMemory)
  const [known] = useState<KnownFates>(() => new Map())
  const settlements = useLiveQuery(() => settlementsOf(db, draft.id), [db, draft.id])
  const [found, setFound] = useState<Found | null>(null)
  const { seen, keep } = useSeen()
  const [sights, setSights] = useState(0)
  const show = useShow()

  const check = useEffectEvent(() => {
    if (!view || !cited || !readings) return
    const steps = checkDraft(draft, read, view, cited, readings, now(), memory, known)
    return inIdleTime(steps, (checked) => setFound({ read, view, ...checked }))
  })
  useEffect(() => check(), [read, view, readings, passed])
  const judge = useEffectEvent(() => {
    if (!found || !settlements || !seen) return
    const { findings, grounded, ...checked } = found
    const answers = judged(findings, settlements)
    const gates = gatesOf(grounded, answers, settlements)
    const lit = seen.changes(gates)
    keep(gates)
    const see: Checked['see'] = (sentences) => {
      for (const number of sentences) {
        const gate = gates[number - 1]
        if (gate) seen.see(gate)
      }
      setSights((times) => times + 1)
    }
    show({ ...checked, ...answers, gates, lit, see })
  })
  useEffect(() => judge(), [found, settlements, seen, sights])
  useEffect(() => () => desk.found(null), [desk])
}

type Found = Pick<Checked, 'read' | 'view'> & DraftCheck

/** Puts what was found into the list and the margin. */
function useShow() {
  const { t } = useServices()
  const { margin } = useOpenDraft()
  const desk = useDesk()
  return (checked: Checked) => {
    desk.found(checked)
    margin.set(checked.read.reading, sentenceMarks(checked, t, desk.look))
  }
}

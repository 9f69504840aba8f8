import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { checkMemory } from '#shared/check/check-memory'
import type { DeskFinding } from '#shared/check/desk-finding'
import { judged } from '#shared/check/settled-findings'
import { nextChange } from '#shared/domain/inquiry'
import { caseViewOf } from '../../data/case-view'
import { settlementsOf } from '../../data/settlements'
import { useOpenDraft, useReadDraft } from '../../editor/open-draft'
import { useCase, useServices } from '../../services'
import { checkDraft, citedIn } from './check-draft'
import { useDesk, type Checked } from '../../editor/desk-state'
import { findingMark } from './finding-mark'
import { usePassed } from '../../ui/use-passed'
import { inIdleTime } from '../../in-idle-time'
import type { KnownFates } from './troubled-passages'
import { useReadings } from './use-readings'

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
  const show = useShow()

  const check = useEffectEvent(() => {
    if (!view || !cited || !readings) return
    const steps = checkDraft(draft, read, view, cited, readings, now(), memory, known)
    return inIdleTime(steps, (findings) => setFound({ read, view, findings }))
  })
  useEffect(() => check(), [read, view, readings, passed])
  const judge = useEffectEvent(() => {
    if (!found || !settlements) return
    const { findings, ...checked } = found
    show({ ...checked, ...judged(findings, settlements) })
  })
  useEffect(() => judge(), [found, settlements])
  useEffect(() => () => desk.found(null), [desk])
}

/** What a check came to, before the reporter's answers are put to it. */
type Found = Pick<Checked, 'read' | 'view'> & Readonly<{ findings: readonly DeskFinding[] }>

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
      checked.open.flatMap(({ finding }, index) => {
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
function spanOf(finding: DeskFinding, { read }: Checked) {
  const { start = 0, end = 0, block = 0 } = read.sentences[finding.sentence - 1] ?? {}
  if (!('quotation' in finding)) return { start, end }
  const from = read.reading.spans[block]?.start ?? 0
  return { start: from + finding.quotation.start, end: from + finding.quotation.end }
}

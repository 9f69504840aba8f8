import { useState } from 'react'
import { pagesOf } from '#shared/domain/page'
import type { Passage, RegionPassage, TextPassage } from '#shared/domain/passage'
import type { Region } from '#shared/domain/region'
import { describe } from '#shared/text/quote'
import { editPassage, markPassage } from '../../data/passages'
import { useServices } from '../../services'
import type { Active, OpenCapture } from './reader-state'
import { sameSpan, type Span } from './span'
import { targetAt, type Target } from './target'
import { selectedUntilNow, selectNothing } from './use-selected-span'

/** A form that is open over the reader, and the passage it is about. */
export type OpenForm = Readonly<{ kind: 'claim' | 'evidence' | 'figure' | 'party'; target: Target }>

/** A region of a picture that is being drawn; `passage` is the one that it changes, null for a new one. */
export type Drawn = Readonly<{ region: Region; passage: RegionPassage | null }>

export type Marking = Readonly<{
  active: Active | null
  activate: (active: Active | null) => void
  form: OpenForm | null
  closeForm: () => void
  /** Called once a claim, evidence, a figure or a party was saved with its passage. */
  formSaved: (passage: Passage) => void
  highlight: (span: Span) => void
  openForm: (kind: OpenForm['kind'], target: Target) => void
  openFormAt: (kind: OpenForm['kind'], span: Span) => void
  /** The passage whose range is being chosen anew. */
  ranging: TextPassage | null
  range: (passage: TextPassage | null) => void
  setRange: (span: Span) => void
  drawn: Drawn | null
  draw: (drawn: Drawn | null) => void
}>

/** What can be done with a span or a passage of the open capture. `linked` is the passage a link led to. */
export function useMarking(
  open: OpenCapture,
  linked: string | null,
  onChosenInText: () => void,
): Marking {
  const { db, now, newId, perform, tell, t } = useServices()
  const [active, setActive] = useState<Active | null>(linked ? { id: linked, from: 'link' } : null)
  const [followed, setFollowed] = useState(linked)
  if (linked !== followed) {
    setFollowed(linked)
    if (linked) setActive({ id: linked, from: 'link' })
  }
  const [form, setForm] = useState<OpenForm | null>(null)
  const [ranging, setRanging] = useState<TextPassage | null>(null)
  const [drawn, draw] = useState<Drawn | null>(null)
  const { capture, reading, passages } = open

  const targetOf = (span: Span) =>
    targetAt(span, {
      capture,
      text: reading.text,
      pages: reading.pages,
      passages,
      id: newId(),
      at: now(),
    })
  const highlight = async (span: Span) => {
    const { passage, isNew } = targetOf(span)
    const letGo = selectedUntilNow()
    if (isNew && !(await perform('reader.act.highlight', () => markPassage(db, passage)))) return
    letGo()
    setActive({ id: passage.id, from: 'made' })
  }
  const setRange = async (span: Span) => {
    if (!ranging) return
    const other = passages.find(({ id, selector }) => id !== ranging.id && sameSpan(selector, span))
    if (other) return tell(t('reader.rangeTaken'))
    const selector = describe(reading.text, span.start, span.end)
    const letGo = selectedUntilNow()
    const saved = await perform('reader.act.range', () =>
      editPassage(db, ranging, { selector, pages: pagesOf(reading.pages, span) }, now()),
    )
    if (!saved) return
    letGo()
    setRanging(null)
    setActive({ id: saved.id, from: 'made' })
  }
  return {
    active,
    activate: (next) => {
      setActive(next)
      if (next?.from === 'text') onChosenInText()
    },
    form,
    closeForm: () => setForm(null),
    formSaved: (passage) => {
      setForm(null)
      draw(null)
      selectNothing()
      setActive({ id: passage.id, from: 'made' })
    },
    highlight: (span) => void highlight(span),
    openForm: (kind, target) => setForm({ kind, target }),
    openFormAt: (kind, span) => setForm({ kind, target: targetOf(span) }),
    ranging,
    range: setRanging,
    setRange: (span) => void setRange(span),
    drawn,
    draw,
  }
}

import {
  useEffect,
  useEffectEvent,
  useRef,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { createPortal } from 'react-dom'
import { isOfText } from '#shared/domain/passage'
import { useCommand } from '../../services'
import { FindBar } from './FindBar'
import { offsetAtPoint } from './offset-at-point'
import { passagesAt } from './passage-layers'
import type { OpenCapture } from './reader-state'
import { SpanTools } from './SpanTools'
import type { Span } from './span'
import type { TextMap } from './text-map'
import { useFinding } from './use-finding'
import { useLengthening } from './use-lengthening'
import type { Marking, OpenForm } from './use-marking'
import { useMark, usePassageMarks } from './use-marks'
import { selectSpan, useSelectedSpan } from './use-selected-span'
import styles from './MarkedText.module.css'

/** What the views of a reading text are told of where the reporter was led to. */
export type Led = Readonly<{
  findPlace: HTMLElement | null
  /** A stretch that the reporter was led to. */
  at: Span | null
  /** Words that the reader was opened for. */
  sought: string | null
  onFind: () => void
}>

/**
 * The reading text as one of the views shows it, with its passages painted on it, and what can be done with
 * a stretch of it.
 */
export function MarkedText({
  open,
  marking,
  led: { findPlace, at, sought, onFind },
  map,
  root,
  body,
  reveal,
  firstSeen,
  children,
}: {
  open: OpenCapture
  marking: Marking
  led: Led
  /** The text as far as it stands in the page now; null before it first does. */
  map: TextMap | null
  root: RefObject<HTMLDivElement | null>
  /** The text's own element, in which a click that hits no words lets go of the passage. */
  body: RefObject<HTMLElement | null>
  /** Brings a span into sight. */
  reveal: (span: Span) => void
  /** The first offset of the text that is in sight. */
  firstSeen: () => number
  children: ReactNode
}) {
  const { reading, passages } = open
  const { active, activate, form, ranging } = marking
  const frame = useRef<HTMLDivElement>(null)
  const { finding, ...find } = useFinding(reading.text, reveal)
  const selected = useSelectedSpan(map, reading.text)
  const chosen = selected ?? finding?.span ?? null
  const chosenPassage = passages.find(({ id }) => id === active?.id) ?? null
  const lengthening = useLengthening(reading.text)
  const { lengthen, sentenceAround } = lengthening
  usePassageMarks(map, passages, chosenPassage)
  useMark('reader-found', map, finding?.hits ?? null)
  useMark('reader-current', map, finding ? finding.span : at)
  const formed = form?.target.passage ?? null
  useMark('reader-chosen', map, formed && isOfText(formed) ? formed.selector : null)

  const isReady = map !== null
  const showActive = useEffectEvent(() => chosenPassage && reveal(chosenPassage.selector))
  const wanted = active?.from === 'card' || active?.from === 'link' ? active : null
  const isThere = chosenPassage !== null
  useEffect(() => {
    if (isReady && wanted && isThere) showActive()
  }, [isReady, wanted, isThere])
  const showPointed = useEffectEvent(() => at && reveal(at))
  useEffect(() => {
    if (isReady) showPointed()
  }, [isReady, at?.start, at?.end])
  const selectRanging = useEffectEvent((span: Span) => map && selectSpan(map, span))
  useEffect(() => {
    if (isReady && ranging) selectRanging(ranging.selector)
  }, [isReady, ranging])

  const findSought = useEffectEvent((words: string) => find.begin(words, 0))
  useEffect(() => {
    if (isReady && sought !== null) findSought(sought)
  }, [isReady, sought])

  const idle = form === null && ranging === null
  const openForm = (kind: OpenForm['kind']) => {
    if (chosen) marking.openFormAt(kind, chosen)
    else if (chosenPassage) marking.openForm(kind, { passage: chosenPassage, isNew: false })
  }
  const canForm = idle && (chosen ?? chosenPassage) !== null
  useCommand('reader.highlight', () => chosen && marking.highlight(chosen), idle && chosen !== null)
  useCommand('reader.claim', () => openForm('claim'), canForm)
  useCommand('reader.evidence', () => openForm('evidence'), canForm)
  useCommand('reader.figure', () => openForm('figure'), canForm)
  useCommand('reader.party', () => openForm('party'), canForm)
  useCommand('reader.find', () => {
    onFind()
    find.begin(queryFrom(reading.text, selected), selected?.start ?? firstSeen())
  })
  const endFinding = () => {
    find.end()
    body.current?.focus({ preventScroll: true })
    if (map && finding?.span) selectSpan(map, finding.span)
  }

  const onClick = (event: MouseEvent) => {
    if (!map || ranging || document.getSelection()?.isCollapsed === false) return
    const offset = offsetAtPoint(map, event.clientX, event.clientY)
    const inBody = event.target instanceof Node && body.current?.contains(event.target)
    if (offset === null && !inBody) return // What else the head shows is not the text.
    const under = offset === null ? [] : passagesAt(passages, offset)
    const next = under[under.findIndex(({ id }) => id === active?.id) + 1] ?? under[0]
    activate(next ? { id: next.id, from: 'text' } : null)
  }
  return (
    <>
      {finding &&
        findPlace &&
        createPortal(
          <FindBar
            finding={finding}
            marking={marking}
            onWrite={(query, composing) => find.write(query, composing, firstSeen())}
            onStep={find.step}
            onLengthen={(unit, side) =>
              finding.span && find.setSpan(lengthen(finding.span, unit, side))
            }
            onSentence={() => finding.span && find.setSpan(sentenceAround(finding.span))}
            onClose={endFinding}
          />,
          findPlace,
        )}
      <div ref={frame} className={styles['frame']}>
        <div ref={root} onClick={onClick} role="presentation">
          {children}
        </div>
        {map && selected && form === null && (
          <SpanTools
            key={`${selected.start} ${selected.end}`}
            map={map}
            span={selected}
            text={reading.text}
            marking={marking}
            frame={frame}
            onChange={(span) => selectSpan(map, span)}
            {...lengthening}
          />
        )}
      </div>
    </>
  )
}

const longestQuery = 100

/** A short selection is what one wants to find again. */
function queryFrom(text: string, span: Span | null): string | null {
  if (!span || span.end - span.start > longestQuery) return null
  const words = text.slice(span.start, span.end)
  return words.includes('\n') ? null : words
}

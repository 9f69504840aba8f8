import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { createPortal } from 'react-dom'
import type { ReadingBlock } from '#shared/domain/reading'
import { shown } from '#shared/domain/source'
import { useCommand, useServices } from '../../services'
import { useArrival } from '../../ui/arrival'
import { FindBar } from './FindBar'
import { offsetAtPoint } from './offset-at-point'
import { passagesAt } from './passage-layers'
import { ReadingText } from './ReadingText'
import type { OpenCapture } from './reader-state'
import { firstInSight, revealSpan } from './reveal-span'
import { SpanTools } from './SpanTools'
import type { Span } from './span'
import { textMap, type TextMap } from './text-map'
import { useFinding } from './use-finding'
import { useLengthening } from './use-lengthening'
import type { Marking } from './use-marking'
import { useMark, usePassageMarks } from './use-marks'
import { selectSpan, useSelectedSpan } from './use-selected-span'
import styles from './TextView.module.css'

/** The reading text with its passages painted on it, and what can be done with a stretch of it. */
export function TextView({
  open,
  head,
  headline,
  marking,
  findPlace,
  at,
  sought,
  onFind,
}: {
  open: OpenCapture
  /** What stands above the text. */
  head: ReactNode
  /** The block of the text that the head shows. */
  headline: ReadingBlock | null
  marking: Marking
  findPlace: HTMLElement | null
  /** A stretch that the reporter was led to. */
  at: Span | null
  /** Words that the reader was opened for. */
  sought: string | null
  onFind: () => void
}) {
  const { source, reading, passages } = open
  const { active, activate, form, ranging } = marking
  const { t } = useServices()
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLElement>(null)
  const [map, setMap] = useState<TextMap | null>(null)
  useArrival(body)
  useLayoutEffect(() => setMap(root.current && textMap(root.current)), [reading, headline])

  const scroller = () => root.current?.closest('main') ?? null
  const reveal = (span: Span) => {
    const around = scroller()
    if (map && around) revealSpan(map, span, around)
  }
  const { finding, ...find } = useFinding(reading.text, reveal)
  const selected = useSelectedSpan(map, reading.text)
  const chosen = selected ?? finding?.span ?? null
  const chosenPassage = passages.find(({ id }) => id === active?.id) ?? null
  const lengthening = useLengthening(reading.text)
  const { lengthen, sentenceAround } = lengthening
  usePassageMarks(map, passages, chosenPassage)
  useMark('reader-found', map, finding?.hits ?? null)
  useMark('reader-current', map, finding ? finding.span : at)
  useMark('reader-chosen', map, form?.target.passage.selector ?? null)

  const showActive = useEffectEvent(() => chosenPassage && reveal(chosenPassage.selector))
  const wanted = active?.from === 'card' || active?.from === 'link' ? active : null
  const isThere = chosenPassage !== null
  useEffect(() => {
    if (map && wanted && isThere) showActive()
  }, [map, wanted, isThere])
  const showPointed = useEffectEvent(() => at && reveal(at))
  useEffect(() => {
    if (map) showPointed()
  }, [map, at?.start, at?.end])
  useEffect(() => {
    if (map && ranging) selectSpan(map, ranging.selector)
  }, [map, ranging])

  const findSought = useEffectEvent((words: string) => find.begin(words, 0))
  useEffect(() => {
    if (map && sought !== null) findSought(sought)
  }, [map, sought])

  const idle = form === null && ranging === null
  const openForm = (kind: 'claim' | 'evidence') => {
    if (chosen) marking.openFormAt(kind, chosen)
    else if (chosenPassage) marking.openForm(kind, { passage: chosenPassage, isNew: false })
  }
  const canForm = idle && (chosen ?? chosenPassage) !== null
  useCommand('reader.highlight', () => chosen && marking.highlight(chosen), idle && chosen !== null)
  useCommand('reader.claim', () => openForm('claim'), canForm)
  useCommand('reader.evidence', () => openForm('evidence'), canForm)
  const firstSeen = () => {
    const around = scroller()
    return map && around ? firstInSight(map, around) : 0
  }
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
          {head}
          <ReadingText
            ref={body}
            language={shown(source, 'language')}
            {...{ reading, headline, t }}
          />
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

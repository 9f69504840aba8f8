import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { ReadingBlock } from '#shared/domain/reading'
import { shown } from '#shared/domain/source'
import { useServices } from '../../services'
import { useArrival } from '../../ui/arrival'
import { MarkedText, type Led } from './MarkedText'
import { ReadingText } from './ReadingText'
import type { OpenCapture } from './reader-state'
import { firstInSight, revealSpan } from './reveal-span'
import { textMap, type TextMap } from './text-map'
import type { Marking } from './use-marking'

/** The reading text as headings, paragraphs, lists and tables. */
export function TextView({
  open,
  head,
  headline,
  marking,
  led,
}: {
  open: OpenCapture
  /** What stands above the text. */
  head: ReactNode
  /** The block of the text that the head shows. */
  headline: ReadingBlock | null
  marking: Marking
  led: Led
}) {
  const { source, reading } = open
  const { t } = useServices()
  const root = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLElement>(null)
  const [map, setMap] = useState<TextMap | null>(null)
  useArrival(body)
  useLayoutEffect(() => setMap(root.current && textMap(root.current)), [reading, headline])

  const scroller = () => root.current?.closest('main') ?? null
  return (
    <MarkedText
      {...{ open, marking, led, map, root, body }}
      reveal={(span) => {
        const around = scroller()
        if (map && around) revealSpan(map, span, around)
      }}
      firstSeen={() => {
        const around = scroller()
        return map && around ? firstInSight(map, around) : 0
      }}
    >
      {head}
      <ReadingText ref={body} language={shown(source, 'language')} {...{ reading, headline, t }} />
    </MarkedText>
  )
}

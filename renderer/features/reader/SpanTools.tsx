import { Button, Kbd, Paper } from '@mantine/core'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { figuresIn } from '#shared/text/figures'
import { useServices } from '../../services'
import type { Span } from './span'
import { rangeOf, type TextMap } from './text-map'
import { lengtheningOf, type Lengthening } from './use-lengthening'
import type { Marking } from './use-marking'
import styles from './SpanTools.module.css'

/** Longer words are hardly a name, in UTF-16 units. */
const longestName = 40

/** A small toolbar under the selection. It follows the text in the page, so Tab leads from it to here. */
export function SpanTools({
  map,
  span,
  text,
  marking,
  frame,
  onChange,
  lengthen,
  sentenceAround,
}: {
  map: TextMap
  span: Span
  text: string
  marking: Marking
  frame: RefObject<HTMLElement | null>
  onChange: (span: Span) => void
} & Lengthening) {
  const { t, tell, report } = useServices()
  const words = text.slice(span.start, span.end)
  // Shown for numbers only, so that the bar stays short.
  const hasFigure = useMemo(() => figuresIn(words).length > 0, [words])
  const isShort = words.length <= longestName
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (bar.current && frame.current) placeUnder(bar.current, frame.current, map, span)
  }, [map, span, frame])
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const asked = lengtheningOf(event)
    if (!asked || event.isComposing || isField(event.target)) return
    event.preventDefault()
    onChange(lengthen(span, asked.unit, asked.side))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  const copy = () => {
    navigator.clipboard
      .writeText(words)
      .then(() => tell(t('app.copied')))
      .catch(report)
  }
  return (
    <Paper
      shadow="md"
      withBorder
      className={styles['tools'] ?? ''}
      ref={bar}
      role="toolbar"
      aria-label={t('reader.tools')}
      // The selection is what the buttons are about: pressing one must not take it away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {marking.ranging ? (
        <>
          <Button size="compact-xs" variant="filled" onClick={() => marking.setRange(span)}>
            {t('reader.rangeUse')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => marking.range(null)}>
            {t('app.cancel')}
          </Button>
        </>
      ) : (
        <>
          <Tool label={t('reader.highlight')} keys="H" run={() => marking.highlight(span)} />
          <Tool label={t('reader.claim')} keys="C" run={() => marking.openFormAt('claim', span)} />
          <Tool
            label={t('reader.evidence')}
            keys="E"
            run={() => marking.openFormAt('evidence', span)}
          />
          {hasFigure && (
            <Tool
              label={t('reader.figure')}
              keys="F"
              run={() => marking.openFormAt('figure', span)}
            />
          )}
          {isShort && (
            <Tool
              label={t('reader.party')}
              keys="P"
              run={() => marking.openFormAt('party', span)}
            />
          )}
          <Tool label={t('app.copyText')} run={copy} />
        </>
      )}
      <Tool label={t('reader.sentence')} run={() => onChange(sentenceAround(span))} />
    </Paper>
  )
}

function Tool({ label, keys, run }: { label: string; keys?: string; run: () => void }) {
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      {...(keys
        ? { rightSection: <Kbd aria-hidden="true">{keys}</Kbd>, 'aria-keyshortcuts': keys }
        : {})}
      onClick={run}
    >
      {label}
    </Button>
  )
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select')

/** Puts the bar under the end of the span, inside the frame and in sight. */
function placeUnder(bar: HTMLElement, frame: HTMLElement, map: TextMap, span: Span): void {
  const boxes = rangeOf(map, span)?.getClientRects()
  const last = boxes?.[boxes.length - 1]
  const around = frame.getBoundingClientRect()
  const seen = (frame.closest('main') ?? frame).getBoundingClientRect()
  if (!last) return
  const bottom = Math.min(Math.max(last.bottom, seen.top + 48), seen.bottom - 48)
  const farthest = around.width - bar.offsetWidth
  const left = Math.max(0, Math.min(last.right - around.left - bar.offsetWidth / 2, farthest))
  bar.style.top = `${bottom - around.top + 6}px`
  bar.style.left = `${left}px`
}

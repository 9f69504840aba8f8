import { UnstyledButton } from '@mantine/core'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { domRange } from './dom-range'
import { paint } from './highlights'
import { scrollerOf } from './lead-to'
import { linesOf, marksInView, type MarginLine } from './margin-lines'
import { useOpenDraft } from './open-draft'
import styles from './Margin.module.css'

/** How far beyond what is seen marks are drawn already, in pixels. */
const ahead = 300
const ways = ['lit', 'warn', 'bad'] as const

/** The margin beside the text: how each sentence stands, one mark each. */
export function Margin({ label }: { label: string }) {
  const { editor, margin } = useOpenDraft()
  const shown = useSyncExternalStore(margin.watch, margin.current)
  const place = useRef<HTMLElement>(null)
  const [lines, setLines] = useState<readonly MarginLine[]>([])

  useEffect(() => {
    const own = place.current
    const scroller = own && scrollerOf(own)
    if (!own || !scroller || !shown) return
    let frame = 0
    // All is read first and written after, once a frame, and only for what is in view.
    const measure = () => {
      frame = 0
      const { top, bottom } = scroller.getBoundingClientRect()
      const view = { top: top - ahead, bottom: bottom + ahead }
      const inView = marksInView(editor, shown.reading, shown.marks, view)
      setLines(linesOf(inView, own.getBoundingClientRect().top))
      const painted = inView.flatMap(({ mark }) => mark.painted)
      for (const as of ways) {
        const spans = painted.filter((one) => one.as === as)
        paint(
          `draft-${as}`,
          spans.flatMap((span) => domRange(editor, shown.reading, span) ?? []),
        )
      }
    }
    const soon = () => {
      frame ||= requestAnimationFrame(measure)
    }
    const sizes = new ResizeObserver(soon)
    sizes.observe(own)
    scroller.addEventListener('scroll', soon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      scroller.removeEventListener('scroll', soon)
      for (const as of ways) paint(`draft-${as}`, [])
    }
  }, [editor, shown])

  return (
    <section ref={place} className={styles['margin']} aria-label={label}>
      {lines.map(({ top, marks }) => (
        <div key={top} className={styles['line']} style={{ top }}>
          {marks.map(({ start, label, tone, shape, isLit, onClick }) => (
            <UnstyledButton
              key={`${start} ${label}`}
              className={styles['mark']}
              data-tone={tone}
              data-lit={isLit || undefined}
              aria-label={label}
              title={label}
              onClick={onClick}
            >
              <span aria-hidden="true">{shape}</span>
            </UnstyledButton>
          ))}
        </div>
      ))}
    </section>
  )
}

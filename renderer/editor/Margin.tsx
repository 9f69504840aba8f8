import { UnstyledButton } from '@mantine/core'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { paint } from './highlights'
import { scrollerOf } from './lead-to'
import { linesOf, marksInView, type MarginLine } from './margin-lines'
import { useOpenDraft } from './open-draft'
import styles from './Margin.module.css'

/** How far beyond what is seen marks are drawn already, in pixels. */
const ahead = 300

/** The margin beside the text: what the checks say of each line, and the sentence underlined. */
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
      for (const tone of ['warn', 'bad'] as const) {
        const toned = inView.filter(({ mark }) => mark.tone === tone)
        paint(
          `draft-${tone}`,
          toned.map(({ range }) => range),
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
      paint('draft-warn', [])
      paint('draft-bad', [])
    }
  }, [editor, shown])

  return (
    <section ref={place} className={styles['margin']} aria-label={label}>
      {lines.map(({ top, marks }) => {
        const [gravest] = marks
        const words = marks.map((mark) => mark.label).join('\n')
        return (
          gravest && (
            <UnstyledButton
              key={`${top} ${words}`}
              className={styles['mark']}
              style={{ top }}
              data-tone={gravest.tone}
              aria-label={words}
              title={words}
              onClick={gravest.onClick}
            >
              <span aria-hidden="true">{gravest.shape}</span>
            </UnstyledButton>
          )
        )
      })}
    </section>
  )
}

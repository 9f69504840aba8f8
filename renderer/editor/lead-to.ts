import type { LexicalEditor } from 'lexical'
import { domRange } from './dom-range'
import { paint } from './highlights'
import type { DraftReading } from './reading'
import type { Span } from '#shared/text/span'

/** How long a sentence that was led to stays marked, in milliseconds. */
const pointed = 2400

let fading: ReturnType<typeof setTimeout> | undefined

/** Scrolls a stretch of the text into view and marks it for a moment. False when it is not there. */
export function leadTo(editor: LexicalEditor, reading: DraftReading, span: Span): boolean {
  const range = domRange(editor, reading, span)
  if (!range) return false
  scrollTo(range)
  paint('draft-led', [range])
  clearTimeout(fading)
  fading = setTimeout(() => paint('draft-led', []), pointed)
  return true
}

/** Brings a range to the middle of what scrolls, unless it is in view already. */
export function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement
  const scroller = element && scrollerOf(element)
  if (!scroller) return
  const view = scroller.getBoundingClientRect()
  const { top, bottom } = range.getBoundingClientRect()
  const covered = 96
  if (top >= view.top + covered && bottom <= view.bottom - covered / 4) return
  scroller.scrollBy({ top: top - view.top - view.height / 3 })
}

/** The nearest element around this one that scrolls. */
export function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return document.scrollingElement
}

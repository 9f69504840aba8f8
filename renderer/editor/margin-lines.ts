import type { LexicalEditor } from 'lexical'
import { domRange, firstEndingAfter } from './dom-range'
import type { MarginMark } from './margin-marks'
import type { DraftReading } from './reading'

/** One line of the margin: the marks of the sentences that begin on it, in their order. */
export type MarginLine = Readonly<{ top: number; marks: readonly MarginMark[] }>

type View = Readonly<{ top: number; bottom: number }>

/** The marks whose blocks are in view, with their ranges: only these are measured and painted. */
export function marksInView(
  editor: LexicalEditor,
  reading: DraftReading,
  marks: readonly MarginMark[],
  view: View,
): readonly Readonly<{ mark: MarginMark; range: Range }>[] {
  const blocks = blocksInView(editor, reading, view)
  if (!blocks) return []
  const inView: { mark: MarginMark; range: Range }[] = []
  for (const mark of marks.slice(firstEndingAfter(marks, blocks.start))) {
    if (mark.start > blocks.end) break
    const range = domRange(editor, reading, mark)
    if (range) inView.push({ mark, range })
  }
  return inView
}

/** The lines of the margin, with their tops relative to `origin`. */
export function linesOf(
  inView: readonly Readonly<{ mark: MarginMark; range: Range }>[],
  origin: number,
): readonly MarginLine[] {
  const lines: { top: number; marks: MarginMark[] }[] = []
  for (const { mark, range } of inView) {
    const first = range.getClientRects()[0]
    if (!first) continue
    const top = Math.round(first.top - origin)
    const last = lines.at(-1)
    if (last && Math.abs(last.top - top) < first.height / 2) last.marks.push(mark)
    else lines.push({ top, marks: [mark] })
  }
  return lines
}

/** The stretch of the text whose blocks lie between top and bottom of the view. */
function blocksInView(editor: LexicalEditor, { spans }: DraftReading, view: View) {
  const edge = (index: number, side: 'top' | 'bottom') =>
    editor.getElementByKey(spans[index]?.key ?? '')?.getBoundingClientRect()[side] ?? Infinity
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edge(middle, 'bottom') > view.top) high = middle
    else low = middle + 1
  }
  let end = low
  while (end < spans.length && edge(end, 'top') < view.bottom) end += 1
  const first = spans[low]
  const last = spans[end - 1]
  return first && last ? { start: first.start, end: last.end } : null
}

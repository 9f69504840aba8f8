import './marks.css'
import { passageLayers } from './passage-layers'
import type { Span } from './span'
import { endsOf, type TextMap } from './text-map'

/** What is painted over the text, lowest first. */
const marks = [
  'reader-passage-1',
  'reader-passage-2',
  'reader-passage-3',
  'reader-active',
  'reader-found',
  'reader-current',
  'reader-chosen',
] as const
export type MarkName = (typeof marks)[number]

/** Paints a kind of mark over these spans and over nothing else. */
export function paint(name: MarkName, map: TextMap, spans: readonly Span[]): void {
  const ranges = spans.flatMap((span) => {
    const ends = endsOf(map, span)
    // The text never changes under its marks, so ranges need not be live: thousands cost nothing.
    return ends ? [new StaticRange(ends)] : []
  })
  const highlight = new Highlight(...ranges)
  highlight.priority = marks.indexOf(name)
  CSS.highlights.set(name, highlight)
}

/** Paints passages, darker where they lie over one another. */
export function paintPassages(map: TextMap, spans: readonly Span[]): void {
  const [one = [], two = [], three = []] = passageLayers(spans)
  paint('reader-passage-1', map, one)
  paint('reader-passage-2', map, two)
  paint('reader-passage-3', map, three)
}

export function wipe(...names: readonly MarkName[]): void {
  for (const name of names) CSS.highlights.delete(name)
}

export const passageMarks = ['reader-passage-1', 'reader-passage-2', 'reader-passage-3'] as const

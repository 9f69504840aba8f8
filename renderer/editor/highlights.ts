/** The names under which stretches of the draft are painted; `draft.module.css` says how. */
export type HighlightName =
  'draft-warn' | 'draft-bad' | 'draft-lit' | 'draft-led' | 'draft-found' | 'draft-found-here'

/** Paints stretches of the page without touching its nodes (CSS Custom Highlight API 1). */
export function paint(name: HighlightName, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

import { mostInterests, type InterestMark } from '#shared/domain/interest'
import type { Reading } from '#shared/domain/reading'
import { isHeadline } from '../headline'
import type { Run } from '../runs'
import { linkMarks } from './link-marks'
import type { PageLink } from './page-links'
import { wordMarks } from './word-marks'

/** What is looked at beside the reading text: the page's links, its own host, lines at its headline. */
export type Surroundings = Readonly<{
  links: readonly PageLink[]
  own: string | null
  beside: readonly string[]
}>
export const noSurroundings: Surroundings = { links: [], own: null, beside: [] }

/**
 * The interest marks of a capture (rule 11): what its words disclose, what its links pay, whom it sends
 * its readers to. Those found oftenest are kept where there are too many.
 */
export function interestMarks(
  reading: Pick<Reading, 'text' | 'leftOut'>,
  { links, own, beside }: Surroundings,
): InterestMark[] {
  const marks = [...wordMarks(reading, beside), ...linkMarks(links, own)]
  if (marks.length <= mostInterests) return marks
  const kept = new Set(marks.toSorted((a, b) => b.count - a.count).slice(0, mostInterests))
  return marks.filter((mark) => kept.has(mark))
}

/** The lines around the page's headline, the nearest few, where the label of an article stands. */
export function besideHeadline(runs: readonly Run[], title: string | null): readonly string[] {
  const at = runs.findIndex((run) => isHeadline(run, title))
  if (at < 0) return title === null ? [] : [title]
  const near = runs.slice(Math.max(0, at - 3), at + 4).map((run) => run.text)
  return title === null ? near : [title, ...near]
}

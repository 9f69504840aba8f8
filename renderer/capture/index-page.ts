import { headingLevel } from './element-kind'
import { lengthOf, linkShare, type Run } from './runs'

const mostlyLinks = 0.5
const fewestHeadings = 4
const teaser = 220

/**
 * Whether what looks like an article is an index: mostly links, or headings that are links with a few
 * lines each under them. An article's own headings lead nowhere.
 */
export function isIndex(runs: readonly Run[]): boolean {
  if (linkShare(runs) > mostlyLinks) return true
  const headings = runs.filter((run) => headingLevel(run.block.localName) !== null)
  const leading = headings.filter((run) => run.linked > run.text.length / 2)
  if (leading.length < fewestHeadings || leading.length < headings.length / 2) return false
  return lengthOf(runs) / leading.length < teaser
}

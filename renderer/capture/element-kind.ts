/** Elements that begin a line of their own in a browser's own style sheet. */
const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt
  fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing
  main menu nav ol optgroup option p plaintext pre search section select summary table tbody td tfoot
  th thead tr ul xmp`.split(/\s+/),
)

export function isBlock(name: string): boolean {
  return blocks.has(name)
}

export function isPreformatted(name: string): boolean {
  return name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext'
}

export function isList(name: string): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir'
}

/** 1 to 6 for a heading element, else null. */
export function headingLevel(name: string): number | null {
  const digit = /^h([1-6])$/.exec(name)?.[1]
  return digit === undefined ? null : Number(digit)
}

/** What makes an entry of a list more than a line of text, so that its parts stand for themselves. */
const rich = 'h1, h2, h3, h4, h5, h6, table, blockquote, pre, figure, article, section'

export function isPlainEntry(entry: Element): boolean {
  return entry.querySelector(rich) === null
}

/** What a cell of a table of figures does not hold, but a cell that lays out a page does. */
const layout = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, figure, form, p + p + p'
const longestCell = 600

/** Whether a table holds rows and columns of its own, rather than laying out a page. */
export function isDataTable(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return false
  if (table.querySelector('table')) return false
  if (table.querySelector('th, caption, thead')) return true
  if (table.querySelector(layout)) return false
  const cells = [...table.querySelectorAll('td')]
  if (cells.some((cell) => (cell.textContent?.length ?? 0) > longestCell)) return false
  return cells.some((cell) => cell.nextElementSibling?.localName === 'td')
}

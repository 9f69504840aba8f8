/** Counts the entries of one list as a browser numbers them (HTML Living Standard 4.4.5 to 4.4.8). */
export type ListCount = { readonly ordered: boolean; readonly step: 1 | -1; next: number }

const largest = 2 ** 31 - 1

export function countOf(list: Element): ListCount {
  const ordered = list.localName === 'ol'
  const reversed = ordered && list.hasAttribute('reversed')
  const first = reversed ? entriesOf(list) : 1
  return { ordered, step: reversed ? -1 : 1, next: integer(list.getAttribute('start')) ?? first }
}

/** The number of this entry, or null where the list has bullets; the next one counts on from it. */
export function numberOf(entry: Element, count: ListCount): number | null {
  if (!count.ordered) return null
  const number = integer(entry.getAttribute('value')) ?? count.next
  count.next = number + count.step
  return number
}

function entriesOf(list: Element): number {
  return [...list.children].filter((child) => child.localName === 'li').length
}

function integer(value: string | null): number | null {
  const digits = /^[\t\n\f\r ]*([+-]?\d+)/.exec(value ?? '')?.[1]
  if (digits === undefined) return null
  const number = Number(digits)
  return Math.abs(number) <= largest ? number : null
}

import type { Reference } from '#shared/export/references'
import { writable } from '#shared/export/writable'

/**
 * Sources as BibTeX in UTF-8, each an @misc: title, author, howpublished (publisher), date (EDTF), year,
 * url, urldate (capture), language. Titles and names stand in double braces, so that neither is cut
 * up or put in lower case.
 */
export function toBibTex(references: readonly Reference[]): string {
  const taken = new Set<string>()
  return references.map((reference) => entryOf(reference, keyOf(reference, taken))).join('\n')
}

function entryOf({ source, address, capturedAt }: Reference, key: string): string {
  const { title, author, publisher, publishedAt, language } = source
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title && `{${tex(title)}}`],
    ['author', author && `{${tex(author)}}`],
    ['howpublished', publisher && tex(publisher)],
    ['date', publishedAt && dayOf(publishedAt)],
    ['year', publishedAt && publishedAt.slice(0, 4)],
    ['url', address && address.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['urldate', dayOf(capturedAt)],
    ['language', language && tex(language)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@misc{${key},\n${lines.join('')}}\n`
}

const dayOf = (date: string) => date.slice(0, 10)

/** Stable between exports; what a key may not hold is a hyphen. */
function keyOf({ source }: Reference, taken: Set<string>): string {
  const stem = `source-${source.id.replace(/[^\w-]/g, '-')}`
  let key = stem
  for (let n = 2; taken.has(key); n += 1) key = `${stem}-${n}`
  taken.add(key)
  return key
}

// Braces by name: BibTeX counts them even behind a backslash.
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function tex(text: string): string {
  return writable(text).replace(/[\\{}~^$&#%_]/g, (sign) => signs[sign] ?? `\\${sign}`)
}

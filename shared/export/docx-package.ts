import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

// The earliest that ZIP can say, in the local time it asks for.
const noDate = new Date(1980, 0, 1, 12)

const coreProperties = 'docProps/core.xml'
const contentTypes = '[Content_Types].xml'

/**
 * A Word file as `docx` makes it, without what that puts in of its own: author, dates and revision in
 * the properties, and random ids of links. Parts stand in a fixed order, with a fixed date.
 */
export function repackDocx(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const ids = new Map<string, string>()
  const packed = names.map((name) => {
    const part = parts[name] ?? new Uint8Array()
    const made = name === coreProperties ? core(title) : withStableIds(strFromU8(part), ids)
    return [name, strToU8(made)] as const
  })
  return zipSync(Object.fromEntries(packed), { mtime: noDate, level: 6 })
}

/** Content types first, as the packaging convention has it; a part before the relations it names. */
function rank(name: string): number {
  if (name === contentTypes) return 0
  return name.endsWith('.rels') ? 2 : 1
}

function core(title: string): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title></cp:coreProperties>`
  )
}

/** Only in attributes: text has its quotation marks escaped and cannot look like one. */
function withStableIds(xml: string, ids: Map<string, string>): string {
  return xml.replace(/( (?:r:id|Id)=")(rId[\w-]{21})"/g, (_, attribute: string, id: string) => {
    const stable = ids.get(id) ?? `link${ids.size + 1}`
    ids.set(id, stable)
    return `${attribute}${stable}"`
  })
}

import type { Citation, CitedPassage, CitedSource } from '#shared/export/citation'
import type { DraftDocument } from '#shared/export/document'

/** A source the draft cites, once, for lists of sources. */
export type Reference = Readonly<{
  source: CitedSource
  /** The address to print. */
  address: string | null
  /** When the page was last seen, of the captures that are cited: ISO 8601 with offset. */
  capturedAt: string
}>

/**
 * The sources a draft cites, in the order they first appear. Those that are not to be named in print
 * are left out, so the list may travel with the published text.
 */
export function referencesOf(document: DraftDocument): readonly Reference[] {
  const references = new Map<string, Reference>()
  for (const { source, address, capture, unnamed } of document.citations.flatMap(passagesOf)) {
    if (unnamed) continue
    const known = references.get(source.id)
    const seen = capture.savedAt ?? capture.capturedAt
    if (known && Date.parse(known.capturedAt) >= Date.parse(seen)) continue
    references.set(source.id, { source, address, capturedAt: seen })
  }
  return [...references.values()]
}

/** Every passage a citation leads to. */
export function passagesOf(citation: Citation): readonly CitedPassage[] {
  switch (citation.cites) {
    case 'passage':
      return [citation.passage]
    case 'claim':
      return citation.claim.evidence
    case 'missing':
      return []
  }
}

/** Year, month and day of a date (EDTF level 0), as many as it has. Its time is left out. */
export function dateParts(date: string): readonly number[] {
  return (/^[^T]*/.exec(date)?.[0] ?? '').split('-').map(Number)
}

import type { Capture } from '#shared/domain/capture'
import { shown, type Source } from '#shared/domain/source'
import { canonicalAddress } from '#shared/text/address'
import { inTime } from '#shared/domain/time'

/** A source that was there before, and why the new one looks like it. */
export type Likeness = Readonly<{
  why: 'same-address' | 'same-bytes' | 'same-text'
  source: Source
  /** The capture it is like: the same bytes or text, or the newest of the same address. */
  capture: Capture
}>

/**
 * Older captures that `capture` of `source` looks like (rule 10), one per source, the best reason
 * first: the same canonical address (the same article, perhaps a new version), the same bytes, the
 * same text. The same text elsewhere is no duplicate but a hint of one origin.
 */
export function likenesses(
  source: Source,
  capture: Capture,
  others: readonly Source[],
  captures: readonly Capture[],
): Likeness[] {
  const address = addressOf(source)
  return others
    .filter((other) => other.id !== source.id)
    .flatMap((other): Likeness[] => {
      const own = captures
        .filter(({ sourceId }) => sourceId === other.id)
        .toSorted((a, b) => inTime(b.capturedAt, a.capturedAt))
      const [newest] = own
      const sameBytes = own.find((older) => pageHash(older) === pageHash(capture))
      const sameText = own.find((older) => isSameText(older, capture))
      if (newest && address !== null && address === addressOf(other)) {
        return [{ why: 'same-address', source: other, capture: sameBytes ?? newest }]
      }
      if (sameBytes) return [{ why: 'same-bytes', source: other, capture: sameBytes }]
      return sameText ? [{ why: 'same-text', source: other, capture: sameText }] : []
    })
    .toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why))
}

const order: readonly Likeness['why'][] = ['same-address', 'same-bytes', 'same-text']

function addressOf(source: Source): string | null {
  const address = shown(source, 'canonicalUrl') ?? source.url
  return address === null ? null : canonicalAddress(address)
}

function pageHash(capture: Capture): string {
  return capture.parts[0]?.sha256 ?? ''
}

/** Texts of a few words are the same by chance. */
const shortestTelling = 80

function isSameText(a: Capture, b: Capture): boolean {
  return a.reading.characters >= shortestTelling && a.reading.sha256 === b.reading.sha256
}

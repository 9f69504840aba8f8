import { decodeWords } from 'postal-mime'

const PlainDecoder = TextDecoder

/** The labels of ISO-2022-JP (WHATWG Encoding) under which postal-mime keeps its decoders. */
const labels = ['iso-2022-jp', 'csiso2022jp']

/**
 * ISO-2022-JP as mail has it. Japanese mail programs end each word of a header in ASCII, so that where words are
 * joined two escapes follow each other: a browser draws � there (whatwg/encoding#115). Chromium also remembers
 * the last escape from one `decode` to the next, for which reason each has a decoder of its own here.
 */
class MailDecoder extends PlainDecoder {
  override decode(input: ArrayBuffer | ArrayBufferView<ArrayBuffer> = new ArrayBuffer()): string {
    const bytes = ArrayBuffer.isView(input)
      ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
      : new Uint8Array(input)
    return new PlainDecoder(this.encoding).decode(withoutIdleEscapes(bytes))
  }
}

/** Lets postal-mime, which keeps the decoders that it once made, decode ISO-2022-JP with that of mail. */
export function prepareMailDecoders(): void {
  globalThis.TextDecoder = MailDecoder
  try {
    for (const label of labels) decodeWords(`=?${label}?Q?a?=`)
  } finally {
    globalThis.TextDecoder = PlainDecoder
  }
}

/** The same bytes without escapes (RFC 1468) that another one follows before any character. */
export function withoutIdleEscapes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (isEscape(bytes, at) && isEscape(bytes, at + escapeLength)) {
      at += escapeLength - 1
    } else {
      kept[length] = bytes[at] ?? 0
      length += 1
    }
  }
  return kept.subarray(0, length)
}

const escapeLength = 3
/** What follows ESC: to ASCII, katakana, Roman, and the two JIS X 0208. */
const sets: ReadonlySet<string> = new Set(['(B', '(I', '(J', '$@', '$B'])

function isEscape(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x1b) return false
  return sets.has(String.fromCharCode(...bytes.subarray(at + 1, at + escapeLength)))
}

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js'
import { joinedBytes } from '#shared/joined-bytes'

/** Something a page shows or is styled by. */
export type ShownFile = Readonly<{ url: string; mediaType: string; bytes: Uint8Array }>

/**
 * A page with what it shows in one file (MHTML, RFC 2557): the same page and files make the same bytes, and none
 * of them is changed. The line that parts them is made of their checksum, so none of them can hold it.
 */
export function snapshotOf(
  page: ShownFile,
  savedAt: string,
  shown: readonly ShownFile[],
): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder()
  const hashes = [page, ...shown].map(({ url, bytes }) =>
    concatBytes(utf8.encode(url), sha256(bytes)),
  )
  const boundary = `----uradori-${bytesToHex(sha256(concatBytes(...hashes))).slice(0, 40)}`
  const head = [
    'From: <Saved by Uradori>',
    `Snapshot-Content-Location: ${page.url}`,
    `Date: ${new Date(savedAt).toUTCString()}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; type="text/html"; boundary="${boundary}"`,
  ]
  const part = ({ url, mediaType, bytes }: ShownFile) => {
    const fields = [
      `--${boundary}`,
      `Content-Type: ${oneLine(mediaType) || 'application/octet-stream'}`,
      'Content-Transfer-Encoding: binary',
      `Content-Location: ${url}`,
    ]
    return [utf8.encode(`${fields.join('\r\n')}\r\n\r\n`), bytes, utf8.encode('\r\n')]
  }
  return joinedBytes([
    utf8.encode(`${head.join('\r\n')}\r\n\r\n`),
    ...[page, ...shown].flatMap(part),
    utf8.encode(`--${boundary}--\r\n`),
  ])
}

function oneLine(text: string): string {
  return text.replace(/[^ -~]+/g, ' ').trim()
}

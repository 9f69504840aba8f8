import Encoding from 'encoding-japanese'
import type { Clip } from '../../renderer/capture/clip'

const utf8 = new TextEncoder()

/** A clip of one opened file. */
export function fileClip(fileName: string, content: string | Uint8Array, mediaType = ''): Clip {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content
  const parts = [{ role: 'page' as const, bytes, mediaType }]
  return { method: 'file', parts, url: null, headers: [], fileName }
}

/** A clip of a page got by address. */
export function pageClip(html: string | Uint8Array, url = 'https://example.org/a'): Clip {
  const bytes = typeof html === 'string' ? utf8.encode(html) : html
  const parts = [{ role: 'page' as const, bytes, mediaType: 'text/html' }]
  return { method: 'address', parts, url, headers: [], fileName: null }
}

/** A clip of what was on the clipboard. */
export function pasteClip(html: string | null, plain: string): Clip {
  const flavour = (role: 'page' | 'plain', text: string, mediaType: string) => ({
    role,
    bytes: utf8.encode(text),
    mediaType,
  })
  const page = html === null ? [] : [flavour('page', html, 'text/html')]
  const parts = [...page, flavour(html === null ? 'page' : 'plain', plain, 'text/plain')]
  return { method: 'paste', parts, url: null, headers: [], fileName: null }
}

/** Japanese text in the bytes of one of its character sets. */
export function encoded(text: string, charset: 'SJIS' | 'EUCJP' | 'JIS'): Uint8Array {
  const codes = Encoding.convert(Encoding.stringToCode(text), { to: charset, from: 'UNICODE' })
  return new Uint8Array(codes)
}

import type { BuiltPage } from './built-page'
import { pageHeaders } from './content-security-policy'

export type Answer = Readonly<{
  status: 200 | 404 | 405
  headers: Readonly<Record<string, string>>
  body: Uint8Array<ArrayBuffer> | null
}>

/** What a request for `path` gets: a built file by its exact name, or nothing. */
export function answerFor(page: BuiltPage, method: string, path: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { ...pageHeaders, allow: 'GET, HEAD' }, body: null }
  }
  const file = page.files.get(path === '/' ? '/index.html' : path)
  if (!file) return { status: 404, headers: pageHeaders, body: null }
  const headers = { ...pageHeaders, 'content-type': file.mediaType, 'cache-control': 'no-cache' }
  return { status: 200, headers, body: method === 'GET' ? file.bytes : null }
}

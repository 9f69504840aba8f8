import type { PostPlatform } from '#shared/domain/post'
import { isPrintedDate } from '#shared/domain/post-date'
import { words } from '../words'

/** Who made a post and when, as the line under it prints it. */
export type Signature = Readonly<{
  platform: PostPlatform
  handle: string
  displayName: string | null
  printed: string | null
}>

const longestLine = 400
const longestDate = 60
const dash = /^[\s>]*(?:[—–―─ー‐-]{1,2}|&mdash;)\s*(?=\S)/
const account = /[(（]\s*@([^\s()（）@]{1,253}(?:@[^\s()（）@]{1,253})?)\s*[)）]/g

/**
 * Reads `— Name (@handle) December 23, 2024`, with any dash and either kind of brackets; null for a
 * line that is no signature: without a dash, with a handle that no platform has, or with more behind the
 * handle than a date. The date may be missing.
 */
export function signatureOf(line: string): Signature | null {
  const signed = line.length > longestLine ? null : dash.exec(line)
  if (!signed) return null
  const said = line.slice(signed[0].length)
  const last = [...said.matchAll(account)].at(-1)
  const handle = last?.[1]
  const platform = handle === undefined ? null : platformOf(handle)
  if (!last || handle === undefined || platform === null) return null
  const printed = words(said.slice(last.index + last[0].length).replace(/^[\s:：·・,、]+/, ''))
  if (printed !== null && !isDate(printed)) return null
  return { platform, handle, displayName: words(said.slice(0, last.index)), printed }
}

/** Whether a line holds nothing but a date that can be read. */
export function isDate(text: string): boolean {
  return text.length <= longestDate && isPrintedDate(text)
}

/** By what its handles look like: X's have neither dot nor server, Bluesky's are names of domains. */
export function platformOf(handle: string): PostPlatform | null {
  if (/^\w{1,20}$/.test(handle)) return 'x'
  if (/^\w[\w.-]{0,63}@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(handle)) return 'mastodon'
  return /^[a-z\d-]{1,63}(\.[a-z\d-]{1,63})+$/i.test(handle) ? 'bluesky' : null
}

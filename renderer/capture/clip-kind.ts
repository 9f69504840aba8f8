import { AppError } from '#shared/errors'
import { byteOrderMark } from './charset'
import { type Clip, type ClipPart, clipName } from './clip'
import { charsetParameter } from './meta-charset'

export type ClipKind = 'html' | 'archive' | 'markdown' | 'text'

/** First bytes of what is neither page nor text, in hexadecimal. */
const signatures =
  /^(25504446|504b0304|504b0506|89504e47|ffd8ff|47494638|377abcaf|1f8b|526172211a|d0cf11e0|7f454c46|4d5a90|4f676753|4944330[2-4]|00000[0-9a-f]{3}66747970|424d.{8}0000)/

const page = /^<(!doctype\s+html|html|head|body|meta|title|base|link)\b/i
const fragment = /^<(!--|\/?[a-z][a-z0-9]*[\s>/])/i
const archive = /^([\w-]+:[^\n]*\n([ \t][^\n]*\n)*)*content-type:\s*multipart\/related\b/i
const looked = 64 * 1024

/**
 * What kind of text a part is: by its first bytes, then by the file name's ending, then by media type.
 * A paste is what its flavour says.
 * @throws {AppError} `empty-input`, or `not-text` with `name` for anything binary.
 */
export function kindOf(clip: Clip, part: ClipPart): ClipKind {
  if (part.bytes.length === 0) throw new AppError('empty-input')
  if (clip.method === 'paste' || clip.method === 'typed') {
    return part.mediaType.startsWith('text/html') ? 'html' : 'text'
  }
  const start = startOf(part)
  if (isBinary(part, start)) throw new AppError('not-text', { name: clipName(clip) })
  const named = kindByName(clip.fileName) ?? kindByMediaType(part.mediaType)
  if (archive.test(start)) return 'archive'
  if (page.test(start)) return 'html'
  if (named) return named
  return fragment.test(start) ? 'html' : 'text'
}

/** The beginning as ASCII, without byte order mark, XML declaration, comments and white space. */
function startOf(part: ClipPart): string {
  const mark = byteOrderMark(part.bytes)
  const charset = mark ?? 'windows-1252'
  const start = new TextDecoder(charset).decode(part.bytes.subarray(0, looked))
  return start.replace(/\r\n?/g, '\n').replace(/^(\s|<\?xml[^>]*\?>|<!--[\s\S]*?-->)+/, '')
}

function isBinary(part: ClipPart, start: string): boolean {
  const head = [...part.bytes.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0'))
  if (byteOrderMark(part.bytes) === null && signatures.test(head.join(''))) return true
  if (/^utf-16/i.test(charsetParameter(part.mediaType) ?? '')) return false
  return start.includes('\0')
}

function kindByName(name: string | null): ClipKind | null {
  const ending = /\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase()
  if (ending === undefined) return null
  if (/^(x?html?|xht)$/.test(ending)) return 'html'
  if (/^mht(ml)?$/.test(ending)) return 'archive'
  if (/^(md|markdown)$/.test(ending)) return 'markdown'
  return /^(txt|text|log|csv|tsv)$/.test(ending) ? 'text' : null
}

function kindByMediaType(mediaType: string): ClipKind | null {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (/^(multipart\/related|message\/rfc822|application\/x-mimearchive)$/.test(type))
    return 'archive'
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown'
  return type === 'text/plain' ? 'text' : null
}

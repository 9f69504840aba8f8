import { AppError } from '#shared/errors'
import { byteOrderMark } from './charset'
import type { Clip, ClipPart } from './clip'
import { isWebArchive } from './archive/is-web-archive'
import { fileType } from './file-type'
import { charsetParameter } from './meta-charset'
import { zipNames } from './unzip'

/** How the text of a clip is come by; `file` is what has none that is read. */
export type ClipKind =
  | 'html'
  | 'archive'
  | 'markdown'
  | 'text'
  | 'mail'
  | 'word'
  | 'pdf'
  | 'picture'
  | 'web-archive'
  | 'file'

const page = /^<(!doctype\s+html|html|head|body|meta|title|base|link)\b/i
const fragment = /^<(!--|\/?[a-z][a-z0-9]*[\s>/])/i
const archive = /^([\w-]+:[^\n]*\n([ \t][^\n]*\n)*)*content-type:\s*multipart\/related\b/i
const looked = 64 * 1024

/**
 * What kind of thing a part is: by its first bytes, then by the file name's ending, then by media type.
 * A paste is what its flavour says. Anything binary is a file.
 * @throws {AppError} `empty-input`.
 */
export function kindOf(clip: Clip, part: ClipPart): ClipKind {
  if (part.bytes.length === 0) throw new AppError('empty-input')
  if (clip.method === 'paste' || clip.method === 'typed') {
    return part.mediaType.startsWith('text/html') ? 'html' : 'text'
  }
  if (isWebArchive(clip, part)) return 'web-archive'
  const start = startOf(part)
  if (isBinary(part, start)) return fileKindOf(clip, part)
  const named = kindByName(clip.fileName) ?? kindByMediaType(part.mediaType)
  if (isMail(clip, start)) return 'mail'
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
  if (byteOrderMark(part.bytes) === null && fileType(part.bytes) !== null) return true
  if (/^utf-16/i.test(charsetParameter(part.mediaType) ?? '')) return false
  return start.includes('\0')
}

const header = /^([\w-]+:[^\n]*\n([ \t][^\n]*\n)*)+/
const sender = /^from:/im
const other = /^(to|date|subject|message-id|received|return-path|mime-version):/im
/** What browsers write above a page that they save. */
const savedByBrowser = /^(snapshot-content-location:|from:\s*<saved by\b)/im

/** Whether it begins as a mail does (RFC 5322), or has the name of one, and is no page saved as one. */
function isMail({ fileName }: Clip, start: string): boolean {
  const fields = header.exec(start)?.[0] ?? ''
  if (fields === '' || savedByBrowser.test(fields)) return false
  if (/\.(eml|email)$/i.test(fileName ?? '')) return true
  if (/\.(mht|mhtml|txt|md|log|csv|html?)$/i.test(fileName ?? '')) return false
  return sender.test(fields) && other.test(fields)
}

function fileKindOf(clip: Clip, part: ClipPart): ClipKind {
  const type = fileType(part.bytes)
  if (type === 'application/pdf') return 'pdf'
  if (type?.startsWith('image/')) return 'picture'
  return isWord(clip, part) ? 'word' : 'file'
}

/** Whether a ZIP is a Word document (ECMA-376, WordprocessingML), or has the name of one. */
function isWord({ fileName }: Clip, { bytes }: ClipPart): boolean {
  if (fileType(bytes) !== 'application/zip') return false
  if (/\.do[ct][mx]$/i.test(fileName ?? '')) return true
  const names = zipNames(bytes)
  const isMain = (name: string) => /^word\/document\d*\.xml$/.test(name)
  return names.includes('[Content_Types].xml') && names.some(isMain)
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
  if (/^(multipart\/related|application\/x-mimearchive)$/.test(type)) return 'archive'
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown'
  return type === 'text/plain' ? 'text' : null
}

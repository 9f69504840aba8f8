import { AppError } from '#shared/errors'
import { type MimePart, readPart, splitParts, structured } from './mime-part'
import { transferDecoded } from './transfer-encoding'
import { printedInstant } from './printed-instant'

export type Resource = Readonly<{ mediaType: string; bytes: Uint8Array }>

/** A page saved whole in one file (MHTML, RFC 2557). */
export type Archive = Readonly<{
  page: Uint8Array
  /** The page's own content type, as its part declares it. */
  contentType: string
  /** Where the page was, and what its relative addresses are resolved against. */
  url: string | null
  /** When it was saved, by the clock of whoever saved it; an `Instant`. */
  savedAt: string | null
  /** What the page refers to, by absolute address and by `cid:`. */
  resources: ReadonlyMap<string, Resource>
}>

const deepest = 8
const mostParts = 20_000

/**
 * Reads an archive as Chrome, Edge, Internet Explorer and Word write it.
 * @throws {AppError} `unreadable-archive` when it is cut off, damaged or holds no page.
 */
export function readArchive(bytes: Uint8Array): Archive {
  const message = readPart(bytes)
  const parts = message && leavesOf(message, 0)
  if (!message || !parts) throw new AppError('unreadable-archive')
  const root = rootOf(message, parts)
  const page = root && transferDecoded(root.body, root.fields.get('content-transfer-encoding'))
  if (!root || !page || page.length === 0) throw new AppError('unreadable-archive')
  const location = message.fields.get('snapshot-content-location')
  const url = webUrl(location) ?? webUrl(root.fields.get('content-location'))
  return {
    page,
    contentType: root.fields.get('content-type') ?? 'text/html',
    url,
    savedAt: printedInstant(message.fields.get('date')),
    resources: resourcesOf(parts, root, url),
  }
}

/** The parts that are not themselves made of parts, in order; null where a boundary does not close. */
function leavesOf(part: MimePart, depth: number): MimePart[] | null {
  const type = structured(part.fields.get('content-type'))
  if (!type.value.startsWith('multipart/')) return [part]
  const boundary = type.parameters.get('boundary')
  if (!boundary || depth >= deepest) return null
  const bodies = splitParts(part.body, boundary)
  if (!bodies || bodies.length > mostParts) return null
  const leaves: MimePart[] = []
  for (const body of bodies) {
    const inner = readPart(body)
    const below = inner && leavesOf(inner, depth + 1)
    if (!below) return null
    for (const leaf of below) leaves.push(leaf)
  }
  return leaves
}

/** The page: the part that `start` names (RFC 2387), else the first one of HTML. */
function rootOf(message: MimePart, parts: readonly MimePart[]): MimePart | null {
  const start = structured(message.fields.get('content-type')).parameters.get('start')
  const named = start ? parts.find((part) => part.fields.get('content-id') === start) : undefined
  return [named, ...parts].find((part) => part !== undefined && isPage(part)) ?? null
}

function isPage(part: MimePart): boolean {
  return /^(text\/html|application\/xhtml\+xml)$/.test(
    structured(part.fields.get('content-type')).value,
  )
}

function resourcesOf(parts: readonly MimePart[], root: MimePart, base: string | null) {
  const resources = new Map<string, Resource>()
  for (const part of parts) {
    const encoding = part.fields.get('content-transfer-encoding')
    // A damaged image is a missing image, not a missing page.
    const bytes = part === root ? null : transferDecoded(part.body, encoding)
    if (!bytes) continue
    const mediaType = structured(part.fields.get('content-type')).value
    for (const name of namesOf(part, base)) {
      if (!resources.has(name)) resources.set(name, { mediaType, bytes })
    }
  }
  return resources
}

function namesOf(part: MimePart, base: string | null): string[] {
  const location = part.fields.get('content-location')
  const id = /^<(.*)>$/.exec(part.fields.get('content-id') ?? '')?.[1]
  const address = location === undefined ? null : URL.parse(location, base ?? undefined)?.href
  return [...(address ? [address] : []), ...(id ? [`cid:${id}`] : [])]
}

function webUrl(address: string | undefined): string | null {
  const url = URL.parse(address ?? '')
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

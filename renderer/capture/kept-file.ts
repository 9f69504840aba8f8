import type { Unread } from '#shared/domain/capture'
import { longestMediaType, type Clip, type ClipPart } from './clip'
import { noFacts } from './declared-facts'
import { fileType } from './file-type'
import type { ReadClip } from './read-clip'

/**
 * A file that is kept as it came and of which no text is read: because its kind has none that Uradori knows,
 * or because it could not be read, which `unread` says then.
 */
export function keptFile(clip: Clip, part: ClipPart, unread: Unread | null = null): ReadClip {
  const told = part.mediaType.slice(0, longestMediaType)
  const mediaType = fileType(part.bytes) ?? (told || 'application/octet-stream')
  return {
    mediaType,
    kind: mediaType.startsWith('image/') ? 'image' : 'document',
    readAs: null,
    unread,
    reading: { text: '', blocks: [], leftOut: [], posts: [] },
    facts: noFacts,
    details: [],
    enclosed: [],
    interests: [],
    extractor: 'uradori-file 1',
    url: clip.url,
    savedAt: null,
  }
}

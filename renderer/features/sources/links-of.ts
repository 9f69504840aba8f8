import { partOf } from '#shared/domain/capture'
import { readText } from '../../capture/charset'
import { baseOf } from '../../capture/declared-facts'
import { pageLinks } from '../../capture/interests/page-links'
import { parsePage } from '../../capture/parse-page'
import { bytesIfHeld } from '../../data/blobs'
import { captureOf } from '../../data/captures'
import type { Database } from '../../data/database'

/** Where the page of a capture links to, each web address once; none of what is no HTML. */
export async function linksOf(db: Database, captureId: string): Promise<readonly string[]> {
  const capture = await captureOf(db, captureId)
  const part = capture && (partOf(capture, 'rendered') ?? partOf(capture, 'page'))
  if (!part || !/html/iu.test(part.mediaType)) return []
  const bytes = await bytesIfHeld(db, part.sha256)
  if (!bytes) return []
  const page = parsePage(readText(bytes, part.mediaType, true).text)
  const address = capture.finalUrl ?? capture.requestedUrl
  const links = pageLinks(page, baseOf(page, address), null).map(({ url }) => url.href)
  return [...new Set(links)]
}

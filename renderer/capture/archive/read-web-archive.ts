import type { Clip, ClipPart } from '../clip'
import { fileType } from '../file-type'
import { keptFile } from '../kept-file'
import type { ReadClip } from '../read-clip'
import { archiveDetails } from './archive-details'
import { readPackage } from './datapackage'
import { openWebArchive } from './open-web-archive'
import { turnsOf } from './turn'
import { zipDirectory } from './zip-directory'

/**
 * Reads a web archive as a source: no text of its own, but what it says of itself, how its files and records
 * stand beside the checksums they state, and how many pages it has. Its pages are taken from it one by one.
 * @throws {AppError} `unreadable-archive`, `too-large`, `cancelled`.
 */
export async function readWebArchive(
  clip: Clip,
  part: ClipPart,
  { pause, signal }: Readonly<{ pause: () => Promise<void>; signal: AbortSignal | undefined }>,
): Promise<ReadClip> {
  const { bytes } = part
  const turn = turnsOf(pause, signal)
  const archive = await openWebArchive(bytes, { turn, check: true })
  const isZip = fileType(bytes) === 'application/zip'
  const own = isZip ? await readPackage(zipDirectory(bytes).entries, turn) : null
  return {
    ...keptFile(clip, part),
    mediaType: `application/${archive.account.kind}`,
    details: archiveDetails(archive, own),
    extractor: 'uradori-web-archive 1',
  }
}

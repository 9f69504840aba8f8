import type { Clip, ClipPart } from '../clip'
import { interestMarks, noSurroundings } from '../interests/interest-marks'
import { keptFile } from '../kept-file'
import type { ReadClip } from '../read-clip'
import { postsInText } from '../posts/posts-in-text'
import { readPdf, type PdfReading } from './read-pdf'

/** Raise it with any change that alters a reading text: the page view finds its words by it. */
const extractor = 'uradori-pdf 2 (pdf.js 6.5.438)'

/** A PDF as a capture keeps it. One that cannot be read is a kept file that says why. */
export async function pdfClip(
  clip: Clip,
  part: ClipPart,
  { open: given, ...tools }: Partial<PdfReading> = {},
): Promise<ReadClip> {
  const open = given ?? (await import('./open-pdf')).openPdf // Needs a worker: none in Node.
  const { reading, unread, ...told } = await readPdf(part.bytes, { open, ...tools })
  const posts = postsInText(reading, { gaps: null })
  const read = { ...reading, posts }
  const interests = interestMarks(read, noSurroundings)
  return { ...keptFile(clip, part, unread), ...told, reading: read, interests, extractor }
}

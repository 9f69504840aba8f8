import type { Unread } from '#shared/domain/capture'
import { toAppError } from '#shared/errors'
import type { Clip, ClipPart } from './clip'
import type { ClipKind } from './clip-kind'
import { interestMarks, noSurroundings } from './interests/interest-marks'
import { keptFile } from './kept-file'
import type { ReadClip, ReadingTools } from './read-clip'
import { nextTask } from './next-task'

/** What is neither a page nor a text. */
export type FileKind = Extract<
  ClipKind,
  'mail' | 'word' | 'pdf' | 'picture' | 'web-archive' | 'file'
>

export function isFileKind(kind: ClipKind): kind is FileKind {
  return ['mail', 'word', 'pdf', 'picture', 'web-archive', 'file'].includes(kind)
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Reads a file by its kind. What cannot be read is kept all the same, and says why. */
export async function readFile(
  kind: FileKind,
  clip: Clip,
  part: ClipPart,
  { pause = nextTask, signal, tell }: ReadingTools,
): Promise<ReadClip> {
  const kept = keptFile(clip, part)
  try {
    switch (kind) {
      case 'word': {
        const { readWord } = await import('./word') // Large, and seldom needed.
        const { reading, facts, details } = await readWord(part.bytes, pause)
        const interests = interestMarks(reading, noSurroundings)
        const extractor = 'uradori-word 1 (mammoth 1.13.0)'
        return { ...kept, mediaType: word, reading, facts, details, interests, extractor }
      }
      case 'mail': {
        const { readMail } = await import('./mail')
        const read = await readMail(part.bytes, pause)
        const interests = interestMarks(read.reading, noSurroundings)
        const extractor = 'uradori-mail 2 (postal-mime 4.0.0)'
        return { ...kept, kind: 'mail', mediaType: 'message/rfc822', ...read, interests, extractor }
      }
      case 'pdf': {
        const { pdfClip } = await import('./pdf/pdf-clip')
        return await pdfClip(clip, part, { signal, tell })
      }
      case 'web-archive': {
        const { readWebArchive } = await import('./archive/read-web-archive')
        return await readWebArchive(clip, part, { pause, signal })
      }
      case 'picture': {
        const { pictureDetails, pictureTrouble } = await import('./picture-file')
        const details = pictureDetails(part.bytes)
        return { ...kept, details, unread: pictureTrouble(part.bytes) }
      }
      case 'file':
        return kept
    }
  } catch (thrown) {
    if (signal?.aborted) throw thrown
    return { ...kept, unread: reasonOf(thrown) }
  }
}

function reasonOf(thrown: unknown): Unread {
  const { code, details } = toAppError(thrown)
  return code === 'unexpected' ? { code: 'unreadable-file', details: {} } : { code, details }
}

import { toAppError } from '#shared/errors'
import type { Clip, ClipPart } from './clip'
import type { ClipKind } from './clip-kind'
import { interestMarks, noSurroundings } from './interests/interest-marks'
import { keptFile } from './kept-file'
import type { ReadClip } from './read-clip'

/** What is neither a page nor a text. */
export type FileKind = Extract<ClipKind, 'word' | 'file'>

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Reads a file by its kind. What cannot be read is kept all the same, and says why. */
export async function readFile(
  kind: FileKind,
  clip: Clip,
  part: ClipPart,
  pause: () => Promise<void>,
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
      case 'file':
        return kept
    }
  } catch (thrown) {
    const { code, details } = toAppError(thrown)
    const unread =
      code === 'unexpected' ? { code: 'unreadable-file' as const, details: {} } : { code, details }
    return { ...kept, unread }
  }
}

import { AppError } from '#shared/errors'
import { joinedBytes } from '#shared/joined-bytes'
import { screenTurns } from './turns'

/**
 * All pieces that a generator gives, as one, and what it returned. Between pieces the screen gets its turn.
 * @throws {AppError} `case-too-large` when this machine has no room for them in one piece, and what `pieces` throws.
 */
export async function collected<Result>(
  pieces: AsyncGenerator<Uint8Array, Result>,
): Promise<Readonly<{ bytes: Uint8Array<ArrayBuffer>; result: Result }>> {
  const chunks: Uint8Array[] = []
  const turn = screenTurns()
  for (let next = await pieces.next(); ; next = await pieces.next()) {
    if (next.done) return { bytes: inOnePiece(chunks), result: next.value }
    chunks.push(next.value)
    await turn()
  }
}

function inOnePiece(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  try {
    return joinedBytes(chunks)
  } catch (cause) {
    const size = chunks.reduce((sum, { length }) => sum + length, 0)
    throw new AppError('case-too-large', { files: 1, size: Math.round(size / 2 ** 20) }, { cause })
  }
}

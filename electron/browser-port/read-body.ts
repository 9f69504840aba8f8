import type { IncomingMessage } from 'node:http'
import { AppError } from '#shared/errors'

/**
 * The body of a request, held only as long as it is within the limit, whatever it said of its length.
 * @throws {AppError} `too-large` (in MB), `invalid-input` where it broke off.
 */
export function readBody(
  request: Pick<IncomingMessage, 'on' | 'pause'>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let size = 0
    request.on('data', (piece: Buffer) => {
      size += piece.length
      if (size <= limit) return void pieces.push(piece)
      pieces.length = 0
      request.pause()
      reject(new AppError('too-large', inMegabytes(size, limit)))
    })
    request.on('end', () => resolve(joined(pieces, size)))
    const broken = (cause?: unknown) => reject(new AppError('invalid-input', {}, { cause }))
    request.on('error', broken)
    request.on('close', broken)
  })
}

/** In memory of its own, so that it can go on to the page. */
function joined(pieces: readonly Buffer[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function inMegabytes(size: number, limit: number) {
  const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024))
  return { size: megabytes(size), limit: megabytes(limit) }
}

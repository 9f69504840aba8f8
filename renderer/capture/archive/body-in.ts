import { AppError } from '#shared/errors'
import type { Held } from './answers'
import { decodedBody, type Decoded } from './content-coding'
import type { Fields } from './head-fields'
import { answerIn, unchunked } from './http-answer'
import type { Turn } from './turn'
import { blockOf } from './warc-bytes'

/**
 * The body of an answer as the page meant it, without transfer and content codings.
 * @throws {AppError} `unreadable-archive`, `unread-coding`, `too-large`, `cancelled`.
 */
export async function bodyIn(
  held: Held,
  reading: Readonly<{ turn: Turn; limit: number }>,
): Promise<Decoded & Readonly<{ fields: Fields }>> {
  const block = await blockIn(held, reading)
  const answer = held.kind === 'resource' && held.status === null ? null : answerIn(block)
  const fields = answer?.fields ?? []
  const body = answer ? unchunked(fields, answer.body) : block
  const decoded = await decodedBody(fields, body, reading.limit)
  return { ...decoded, fields, isWhole: decoded.isWhole && held.isWhole }
}

/** The block of a record as it lies in its file. */
export async function blockIn(
  held: Held,
  { turn, limit }: Readonly<{ turn: Turn; limit: number }>,
): Promise<Uint8Array> {
  try {
    return await blockOf(held.file, held, { turn, limit })
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code !== 'unreadable-file') throw thrown
    throw new AppError('unreadable-archive', {}, { cause: thrown })
  }
}

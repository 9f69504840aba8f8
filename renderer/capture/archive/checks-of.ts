import type { Held } from './answers'
import { checker, type Checked } from './digest'
import { answerIn, unchunked } from './http-answer'

/**
 * Compares what a record holds with the checksums it states: its block, and its payload as it was sent or, since
 * some writers mean that, as it was in its chunks.
 */
export function checksOf(
  held: Held,
  block: Uint8Array,
): Readonly<{ block: Checked; payload: Checked }> {
  const outcome = (stated: string | null, of: Uint8Array) => {
    const check = checker(stated)
    check.add(of)
    return check.outcome()
  }
  const answer = held.kind === 'resource' && held.status === null ? null : answerIn(block)
  const payload = answer?.body ?? block
  const sent = outcome(held.payloadDigest, payload)
  const isMeant = sent === 'differs' && answer !== null
  return {
    block: outcome(held.blockDigest, block),
    payload: isMeant ? outcome(held.payloadDigest, unchunked(answer.fields, payload)) : sent,
  }
}

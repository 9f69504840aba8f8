import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Capture } from '#shared/domain/capture'
import type { Reading } from '#shared/domain/reading'
import type { Settlement } from '#shared/domain/settlement'
import { canonicalJson, type Json } from '#shared/text/canonical-json'

/** Where a capture is filed, which changes when its source becomes a version of another. */
const filing: ReadonlySet<string> = new Set(['caseId', 'sourceId', 'previousCaptureId'])

/**
 * What is hashed of a capture's record, of what was read of it or of an answer to the desk check: canonical JSON (RFC 8785) in UTF-8 of all
 * but where it is filed. Fields that are null or empty count as absent, so that one that comes to be in a
 * later version of the app changes no hash.
 */
export function sealed(row: Capture | Reading | Settlement): Uint8Array {
  const told = Object.entries(row).filter(
    ([name, value]) =>
      !filing.has(name) && value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return utf8ToBytes(canonicalJson(Object.fromEntries(told) as Json))
}

import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { PairedBrowser } from '#shared/host/browser-port'
import { keyOf } from '#shared/host/port-proof'

/** A pairing as it is kept: of the token only its hash. */
export const KeptPairing = PairedBrowser.extend({
  origin: z.string().max(100),
  /** SHA-256 of the token, as `keyOf` gives it. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
})
export type KeptPairing = z.infer<typeof KeptPairing>

/** More browsers than anybody has; the oldest go first. */
export const mostPairings = 20

/** The pairing of that origin to which the token belongs, or null. Takes as long for any wrong token. */
export function pairedBy(
  pairings: readonly KeptPairing[],
  origin: string,
  token: string,
): KeptPairing | null {
  const key = keyOf(token)
  const found = pairings.filter((pairing) => isSame(pairing.key, key) && pairing.origin === origin)
  return found[0] ?? null
}

/** The pairings with a new one, which takes the place of the browser's own before it. */
export function withPairing(
  pairings: readonly KeptPairing[],
  added: KeptPairing,
  replaces: string | null,
): readonly KeptPairing[] {
  const others = pairings.filter(({ id, origin }) => id !== replaces || origin !== added.origin)
  return [...others, added].slice(-mostPairings)
}

/** Whether two texts are the same, in a time that says nothing of where they differ. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

import type { Capture } from '#shared/domain/capture'

/** Two captures of a source, the older first. */
export type Pair = Readonly<{ before: Capture; after: Capture }>

/**
 * Which two are compared: the open capture with the one asked for, else with the one before it, else,
 * where it is the oldest, with the one after it. `captures` are the newest first; null for fewer than two.
 */
export function pairOf(
  captures: readonly Capture[],
  openId: string,
  askedId: string | null,
): Pair | null {
  const at = Math.max(
    0,
    captures.findIndex(({ id }) => id === openId),
  )
  const asked = captures.findIndex(({ id }) => id === askedId)
  const other = asked >= 0 && asked !== at ? asked : at + 1 < captures.length ? at + 1 : at - 1
  const [after, before] = [captures[Math.min(at, other)], captures[Math.max(at, other)]]
  return after && before && after.id !== before.id ? { before, after } : null
}

import type { Gate, Ground } from '#shared/check/gate'
import type { GateState, SeenSentence } from '#shared/domain/gate-state'

/** A ground that stands otherwise than when its sentence was last looked at. */
export type GroundChange = Readonly<{ ground: Ground; from: GateState }>

/** How a sentence stands, to be kept as what the reporter saw. */
export function seenOf({ text, grounds }: Pick<Gate, 'text' | 'grounds'>): SeenSentence {
  return { text, grounds: grounds.map(({ id, state }) => ({ id, state })) }
}

/** The same words resting on the same: what a reporter changed in a sentence needs no telling. */
export function sentenceKey({
  text,
  grounds,
}: Pick<SeenSentence, 'text'> & {
  readonly grounds: readonly Readonly<{ id: string }>[]
}): string {
  return JSON.stringify([text, ...grounds.map(({ id }) => id)])
}

/** What a sentence rests on that stands otherwise than it was seen; nothing where it was never seen. */
export function changesIn(
  { grounds }: Pick<Gate, 'grounds'>,
  seen: SeenSentence | undefined,
): readonly GroundChange[] {
  if (!seen) return []
  const before = new Map(seen.grounds.map(({ id, state }) => [id, state]))
  return grounds.flatMap((ground) => {
    const from = before.get(ground.id)
    return from !== undefined && from !== ground.state ? [{ ground, from }] : []
  })
}

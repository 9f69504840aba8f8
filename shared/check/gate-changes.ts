import type { Gate, Ground } from '#shared/check/gate'
import type { GateState, SeenSentence } from '#shared/domain/gate-state'

/** A ground that stands otherwise, or in other words, than when its sentence was last looked at. */
export type GroundChange = Readonly<{
  ground: Ground
  from: GateState
  /** Its words then; null where they are the same. */
  worded: string | null
}>

/** How a sentence stands, to be kept as what the reporter saw. */
export function seenOf({ text, grounds }: Pick<Gate, 'text' | 'grounds'>): SeenSentence {
  return { text, grounds: grounds.map(({ id, state, text: words }) => ({ id, state, words })) }
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
  const before = new Map(seen.grounds.map((one) => [one.id, one]))
  return grounds.flatMap((ground) => {
    const known = before.get(ground.id)
    if (!known) return []
    const { state: from, words } = known
    const isReworded = typeof words === 'string' && ground.text !== null && words !== ground.text
    if (from === ground.state && !isReworded) return []
    return [{ ground, from, worded: isReworded ? words : null }]
  })
}

/** What the reporter has seen of the sentences of an open draft. */
export type SeenSentences = Readonly<{
  /** What stands otherwise than it was seen, by the sentence's number. A sentence that is new counts as seen. */
  changes: (gates: readonly Gate[]) => ReadonlyMap<number, readonly GroundChange[]>
  see: (gate: Gate) => void
  /** What is to be kept of these sentences, in their order. */
  kept: (gates: readonly Gate[]) => readonly SeenSentence[]
}>

/**
 * Remembers more than is kept: a sentence that words before it swallow for a moment has not been seen when
 * it comes back. Sentences without a citation rest on nothing that could change.
 */
export function seenSentences(stored: readonly SeenSentence[]): SeenSentences {
  const seen = new Map(stored.map((one) => [sentenceKey(one), one]))
  return {
    changes: (gates) => {
      const lit = new Map<number, readonly GroundChange[]>()
      for (const gate of gates) {
        if (gate.grounds.length === 0) continue
        const key = sentenceKey(gate)
        const known = seen.get(key)
        if (!known) seen.set(key, seenOf(gate))
        const changes = changesIn(gate, known)
        if (changes.length > 0) lit.set(gate.sentence, changes)
      }
      return lit
    },
    see: (gate) => void seen.set(sentenceKey(gate), seenOf(gate)),
    kept: (gates) => {
      const now = new Map(gates.map((gate) => [sentenceKey(gate), null]))
      return [...now.keys()].flatMap((key) => seen.get(key) ?? [])
    },
  }
}

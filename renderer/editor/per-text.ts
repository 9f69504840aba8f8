/** A function of a text that remembers its answers for the texts of this round and the one before. */
export type PerText<Answer> = Readonly<{
  of: (text: string) => Answer
  /** Begins the next round: what was not asked for in this one is forgotten. */
  nextRound: () => void
}>

/** Of a draft's blocks all but the one being written are as they were: only that one is worked out anew. */
export function perText<Answer>(work: (text: string) => Answer): PerText<Answer> {
  let before = new Map<string, Answer>()
  let now = new Map<string, Answer>()
  return {
    of: (text) => {
      const known = now.get(text) ?? before.get(text)
      const answer = known === undefined ? work(text) : known
      now.set(text, answer)
      return answer
    },
    nextRound: () => {
      before = now
      now = new Map()
    },
  }
}

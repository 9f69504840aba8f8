/** The acts that were begun and are not over. */
export type RunningActs = Readonly<{
  /** Gives the act back, and knows of it until it is over. */
  add: <T>(act: Promise<T>) => Promise<T>
  /** Over once no act is left, whatever came of them. */
  allOver: () => Promise<void>
}>

export function runningActs(): RunningActs {
  const acts = new Set<Promise<unknown>>()
  return {
    add: (act) => {
      acts.add(act)
      const over = () => acts.delete(act)
      act.then(over, over)
      return act
    },
    allOver: async () => {
      while (acts.size > 0) await Promise.allSettled(acts)
    },
  }
}

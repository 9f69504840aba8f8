/** Begins each act once the one before is over, whatever came of that. */
export type OneByOne = <Value>(act: () => Promise<Value>) => Promise<Value>

export function oneByOne(): OneByOne {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const done = last.then(act)
    last = done.catch(() => {}) // Whoever asked for it is told.
    return done
  }
}

/**
 * Milliseconds: of an idle period that are left alone; after which a step is made in any case; and after which
 * the next step waits for another period, since one may last 50 and a key that falls into it should not.
 */
const bounds = { spare: 3, longest: 1500, slice: 8 } as const

/** Takes the steps of a work while the page has nothing else to do. Gives what breaks it off. */
export function inIdleTime<Answer>(
  work: Iterator<undefined, Answer>,
  done: (answer: Answer) => void,
): () => void {
  const proceed = (deadline: IdleDeadline) => {
    const begun = performance.now()
    do {
      const step = work.next()
      if (step.done) return done(step.value)
    } while (deadline.timeRemaining() > bounds.spare && performance.now() - begun < bounds.slice)
    handle = requestIdleCallback(proceed, { timeout: bounds.longest })
  }
  let handle = requestIdleCallback(proceed, { timeout: bounds.longest })
  return () => cancelIdleCallback(handle)
}

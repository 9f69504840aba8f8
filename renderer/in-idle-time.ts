/** Milliseconds of an idle period that are left alone, and after which a step is made in any case. */
const bounds = { spare: 3, longest: 1500 } as const

/** Takes the steps of a work while the page has nothing else to do. Gives what breaks it off. */
export function inIdleTime<Answer>(
  work: Iterator<undefined, Answer>,
  done: (answer: Answer) => void,
): () => void {
  const proceed = (deadline: IdleDeadline) => {
    do {
      const step = work.next()
      if (step.done) return done(step.value)
    } while (deadline.timeRemaining() > bounds.spare)
    handle = requestIdleCallback(proceed, { timeout: bounds.longest })
  }
  let handle = requestIdleCallback(proceed, { timeout: bounds.longest })
  return () => cancelIdleCallback(handle)
}

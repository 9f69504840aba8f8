/** Milliseconds of work after which the screen gets a turn. */
const patience = 40

/**
 * For long work that gives way to nothing by itself: awaiting what this gives, between two pieces of the
 * work, lets the screen draw and Cancel be pressed.
 */
export function screenTurns(): () => Promise<void> {
  let turn = performance.now()
  return async () => {
    if (performance.now() - turn <= patience) return
    await new Promise((done) => setTimeout(done))
    turn = performance.now()
  }
}

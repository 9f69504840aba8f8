/** Gives the window a turn. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}

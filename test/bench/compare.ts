/** One side of a comparison. What `run` gives back is kept, so that no engine can leave the work out. */
export interface Side {
  readonly name: string
  readonly run: () => unknown
}

export interface Row {
  /** The row of the speed goals and what is measured, as printed. */
  readonly row: string
  readonly ours: Side
  readonly peer: Side
  /** The most that our time may be of the peer's. */
  readonly goal: number
  /** Measured rounds after the warm-up; at least 5, the default. */
  readonly rounds?: number
}

/**
 * Our time as a share of the peer's, to be held to the goal: times differ between machines, ratios hardly.
 * Both sides run in turn in every round, the first round is a warm-up, and the medians are printed.
 */
export async function ratioOf({ row, ours, peer, goal, rounds = 5 }: Row): Promise<number> {
  if (rounds < 5) throw new RangeError('A median of fewer than five rounds says little')
  const times = { ours: [] as number[], peer: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    const one = await timeOf(ours)
    const other = await timeOf(peer)
    if (round === 0) continue
    times.ours.push(one)
    times.peer.push(other)
  }
  const [one, other] = [medianOf(times.ours), medianOf(times.peer)]
  const ratio = one / other
  report(
    row,
    `${ours.name} ${milliseconds(one)}, ${peer.name} ${milliseconds(other)}, ratio ${ratio.toFixed(3)} (goal ≤ ${goal})`,
  )
  return ratio
}

/** Prints a figure that is held to a goal of its own. */
export function report(row: string, figures: string): void {
  process.stdout.write(`  ${row}: ${figures}\n`)
}

const kept: unknown[] = []

async function timeOf({ run }: Side): Promise<number> {
  const start = performance.now()
  kept[0] = await run()
  return performance.now() - start
}

function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(3) : time.toFixed(0)} ms`
}

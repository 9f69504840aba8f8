/** Sentence frames with {slots}; {n} is a number, {d} a day of the month. All of it invented for the benches. */
export interface Grammar {
  readonly frames: readonly string[]
  readonly slots: Readonly<Record<string, readonly string[]>>
}

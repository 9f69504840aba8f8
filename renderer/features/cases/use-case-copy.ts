/** Saves a copy of the open case. */
export function useCaseCopy() {
  return async () => undefined
}

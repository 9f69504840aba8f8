import { useEffect, useState } from 'react'

/** The longest that one timer may run, in milliseconds: machines sleep, and very long ones overflow. */
const longest = 60 * 60 * 1000

/** Counts how often a moment has passed (`at`, milliseconds since 1970; null waits for nothing), and draws again then. */
export function usePassed(at: number | null): number {
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    if (at === null) return
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      const left = at - Date.now()
      timer = left > 0 ? setTimeout(wait, Math.min(left, longest)) : setTimeout(pass, 0)
    }
    const pass = () => setPassed((count) => count + 1)
    wait()
    return () => clearTimeout(timer)
  }, [at])
  return passed
}

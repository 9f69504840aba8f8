/** Conditions that are looked at again whenever something happened. */
export type Watch = Readonly<{
  happened: () => void
  /** Whether `condition` came true within `ms` milliseconds. */
  until: (condition: () => boolean, ms: number) => Promise<boolean>
  /** The same, but gives up already when nothing at all has happened for `silentMs`. */
  untilSilent: (condition: () => boolean, silentMs: number, ms: number) => Promise<boolean>
}>

export function watch(): Watch {
  const looks = new Set<() => void>()
  let last = Date.now()

  function until(condition: () => boolean, ms: number): Promise<boolean> {
    if (condition()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const end = (came: boolean) => {
        clearTimeout(timer)
        looks.delete(look)
        resolve(came)
      }
      const look = () => condition() && end(true)
      const timer = setTimeout(() => end(false), ms)
      looks.add(look)
    })
  }

  async function untilSilent(
    condition: () => boolean,
    silentMs: number,
    ms: number,
  ): Promise<boolean> {
    const end = Date.now() + ms
    for (;;) {
      const left = Math.min(end, last + silentMs) - Date.now()
      if (left <= 0) return condition()
      if (await until(condition, left)) return true
    }
  }

  return {
    happened: () => {
      last = Date.now()
      for (const look of looks) look()
    },
    until,
    untilSilent,
  }
}

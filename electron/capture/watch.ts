/** Conditions that are looked at again whenever something happened. */
export type Watch = Readonly<{
  happened: () => void
  /** Whether `condition` came true within `ms` milliseconds. */
  until: (condition: () => boolean, ms: number) => Promise<boolean>
}>

export function watch(): Watch {
  const looks = new Set<() => void>()
  return {
    happened: () => {
      for (const look of looks) look()
    },
    until: (condition, ms) => {
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
    },
  }
}

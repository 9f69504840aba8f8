/** Whether this window may write. Of several windows on one database exactly one does. */
export type Writer = Readonly<{
  mayWrite: () => boolean
  /** Asks the writing window to hand over; it finishes what it is writing first. */
  takeOver: () => void
  /** Called before the right to write is handed on, so that open text can be saved. */
  beforeHandingOver: (save: () => Promise<void>) => () => void
  /** Saves all open text now, as before handing over. */
  saveAll: () => Promise<void>
  watch: (listener: () => void) => () => void
  /** Lets go for good: the window is closing, or a test ends. */
  release: () => void
}>

/** Where there is only one window: tests, and a desktop with one window. */
export const soleWriter: Writer = {
  mayWrite: () => true,
  takeOver: () => undefined,
  beforeHandingOver: () => () => undefined,
  saveAll: async () => undefined,
  watch: () => () => undefined,
  release: () => undefined,
}

/**
 * Holds the Web Lock of the database while it may write. The lock goes on by itself when the window
 * closes or crashes; a window that asks for it gets it after the holder has saved.
 */
export function lockedWriter(name: string, locks: LockManager): Writer {
  const lock = `uradori-writer:${name}`
  const channel = new BroadcastChannel(lock)
  const listeners = new Set<() => void>()
  const savers = new Set<() => Promise<void>>()
  let writing = false
  let letGo: () => void = () => undefined
  let attempt = new AbortController()

  const tell = (now: boolean) => {
    writing = now
    listeners.forEach((listener) => listener())
  }
  const hold = async (signal: AbortSignal) => {
    try {
      await locks.request(lock, { signal }, async () => {
        const handedOver = new Promise<void>((done) => (letGo = done))
        tell(true)
        await handedOver
        tell(false)
      })
    } catch (thrown) {
      if (!signal.aborted) throw thrown
    }
  }
  const queue = () => {
    attempt = new AbortController()
    void hold(attempt.signal)
  }

  const saveAll = async () => void (await Promise.allSettled([...savers].map((save) => save())))

  channel.addEventListener('message', () => {
    // Another window asks. Whoever holds the lock saves and lets go; whoever waits goes to the end of
    // the queue. Both come back behind the window that asked, and are next when that one closes.
    if (!writing) attempt.abort()
    const saved = writing ? saveAll() : Promise.resolve()
    void saved.then(() => {
      letGo()
      queue()
    })
  })
  queue()

  return {
    mayWrite: () => writing,
    takeOver: () => channel.postMessage('take over'),
    beforeHandingOver: (save) => {
      savers.add(save)
      return () => savers.delete(save)
    },
    saveAll,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    release: () => {
      attempt.abort()
      letGo()
      channel.close()
    },
  }
}

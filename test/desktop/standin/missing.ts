import { EventEmitter } from 'node:events'

/** The answer to everything that the stand-in does not do. */
export function missing(what: string): Error {
  return new Error(`electron stand-in: ${what} is not implemented`)
}

/** Says on the terminal what nobody waits for. */
export function complain(what: string, error: unknown): void {
  process.stderr.write(`electron stand-in, ${what}: ${String(error)}\n`)
}

/** Refuses options that would be ignored here. */
export function onlyKnown(what: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((key) => !known.includes(key))
  if (unknown !== undefined) throw missing(`${what} with ${unknown}`)
}

type Listener = Parameters<EventEmitter['on']>[1]

/** An emitter that refuses listeners for events it would never emit. */
export class KnownEvents extends EventEmitter {
  readonly what: string
  readonly known: readonly string[]

  constructor(what: string, known: readonly string[]) {
    super()
    this.setMaxListeners(0)
    this.what = what
    this.known = known
  }

  override on(event: string, listener: Listener): this {
    return super.on(this.#checked(event), listener)
  }
  override once(event: string, listener: Listener): this {
    return super.once(this.#checked(event), listener)
  }

  #checked(event: string): string {
    if (!this.known.includes(event)) throw missing(`${this.what}.on('${event}')`)
    return event
  }
}

/** An event as Electron hands it to listeners, and whether one of them prevented it. */
export function preventable<Details extends object>(details: Details) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}

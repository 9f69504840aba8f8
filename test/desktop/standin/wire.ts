import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { Readable, Writable } from 'node:stream'

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void; method: string }
type Message = {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
  sessionId?: string
}

/** One target of Chromium's: its events by name, and every event as `*`. */
export class Target extends EventEmitter {
  readonly id: string
  readonly #wire: Wire

  constructor(wire: Wire, id: string) {
    super()
    this.setMaxListeners(0)
    this.#wire = wire
    this.id = id
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    return this.#wire.sendTo(this.id, method, params)
  }
}

/** Chromium over its debugging pipe, which leaves the debugging port to Playwright. */
export class Wire extends EventEmitter {
  closed = false
  readonly #process: ChildProcess
  readonly #out: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #targets = new Map<string, Target>()
  #lastId = 0

  constructor(executable: string, args: readonly string[]) {
    super()
    this.setMaxListeners(0)
    const stdio = ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'] as const
    this.#process = spawn(executable, args, { stdio: [...stdio] })
    const [, , , out, back] = this.#process.stdio
    if (!(out instanceof Writable) || !(back instanceof Readable)) throw new Error('no pipe')
    this.#out = out
    out.on('error', () => {}) // Chromium ended; `exit` below tells everyone who waits.
    this.#read(back)
    this.#process.on('exit', (code, signal) => this.#end(`chromium exited (${code ?? signal})`))
    process.on('exit', () => this.#process.kill('SIGKILL'))
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    return this.sendTo(undefined, method, params)
  }

  sendTo<Result>(sessionId: string | undefined, method: string, params: object): Promise<Result> {
    if (this.closed) return Promise.reject(new Error(`chromium is gone: ${method}`))
    this.#lastId += 1
    const id = this.#lastId
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, method })
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  target(sessionId: string): Target {
    const target = this.#targets.get(sessionId) ?? new Target(this, sessionId)
    this.#targets.set(sessionId, target)
    return target
  }

  #read(back: Readable): void {
    let parts: Buffer[] = []
    back.on('data', (chunk: Buffer) => {
      let start = 0
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
        parts.push(chunk.subarray(start, end))
        this.#take(JSON.parse(Buffer.concat(parts).toString('utf8')) as Message)
        parts = []
        start = end + 1
      }
      if (start < chunk.length) parts.push(chunk.subarray(start))
    })
  }

  #take({ id, method, params, result, error, sessionId }: Message): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
      else waiting?.resolve(result)
      return
    }
    const to = sessionId === undefined ? this : this.#targets.get(sessionId)
    to?.emit(method ?? '', params)
    to?.emit('*', method, params)
  }

  #end(why: string): void {
    this.closed = true
    for (const { reject, method } of this.#waiting.values()) reject(new Error(`${why}: ${method}`))
    this.#waiting.clear()
    this.emit('exit')
  }
}

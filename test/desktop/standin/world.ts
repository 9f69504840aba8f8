import { makeCodec } from './clone'

type Names = Readonly<{ native: string; isolated: string; main: string }>
type Crossing =
  | { to: 'expose'; key: string; value: unknown }
  | { to: 'call'; fn: number; reply: number; values: unknown[] }
  | { to: 'return'; reply: number; ok: boolean; value: unknown }
  | { to: 'settle'; promise: number; ok: boolean; value: unknown }
type Coded = { f?: number; p?: number; e?: string; a?: Coded[]; o?: [string, Coded][]; v?: unknown }

// What follows runs in the page. Events on `window` reach both of its worlds at once, and what they
// carry is cloned when it crosses: a real contextBridge between a real isolated world and the main one.

function makeBridge(here: string, there: string) {
  const functions = new Map<number, (...values: unknown[]) => unknown>()
  const promises = new Map<
    number,
    { resolve: (v: unknown) => void; reject: (e: unknown) => void }
  >()
  const returned = new Map<number, { ok: boolean; value: unknown }>()
  let last = 0

  const post = (crossing: Crossing) => {
    window.dispatchEvent(new CustomEvent(there, { detail: crossing }))
  }

  function code(value: unknown): Coded {
    last += 1
    const id = last
    if (typeof value === 'function') {
      functions.set(id, value as (...values: unknown[]) => unknown)
      return { f: id }
    }
    if (value instanceof Promise) {
      value.then(
        (result) => post({ to: 'settle', promise: id, ok: true, value: code(result) }),
        (error: unknown) => post({ to: 'settle', promise: id, ok: false, value: code(error) }),
      )
      return { p: id }
    }
    if (value instanceof Error) return { e: value.message }
    if (Array.isArray(value)) return { a: value.map(code) }
    if (Object.prototype.toString.call(value) === '[object Object]') {
      return { o: Object.entries(value as object).map(([key, member]) => [key, code(member)]) }
    }
    return { v: value }
  }

  function read(coded: Coded): unknown {
    if (coded.f !== undefined) return remote(coded.f)
    if (coded.p !== undefined) {
      const { p } = coded
      return new Promise((resolve, reject) => promises.set(p, { resolve, reject }))
    }
    if (coded.e !== undefined) return new Error(coded.e)
    if (coded.a) return coded.a.map(read)
    if (coded.o) return Object.fromEntries(coded.o.map(([key, member]) => [key, read(member)]))
    return coded.v
  }

  function remote(fn: number) {
    return (...values: unknown[]): unknown => {
      last += 1
      const reply = last
      post({ to: 'call', fn, reply, values: values.map(code) })
      const back = returned.get(reply)
      returned.delete(reply)
      if (!back) throw new Error('contextBridge: no reply')
      const value = read(back.value as Coded)
      if (!back.ok) throw value
      return value
    }
  }

  function freeze(value: unknown): unknown {
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      Object.freeze(value)
      Object.values(value).forEach(freeze)
    }
    return value
  }

  function take(crossing: Crossing): void {
    if (crossing.to === 'expose') {
      const value = freeze(read(crossing.value as Coded))
      Object.defineProperty(window, crossing.key, { value, enumerable: true })
    } else if (crossing.to === 'call') {
      let back: { ok: boolean; value: unknown }
      try {
        const values = crossing.values.map((value) => read(value as Coded))
        back = { ok: true, value: code(functions.get(crossing.fn)?.(...values)) }
      } catch (error) {
        back = { ok: false, value: code(error) }
      }
      post({ to: 'return', reply: crossing.reply, ...back })
    } else if (crossing.to === 'return') {
      returned.set(crossing.reply, crossing)
    } else {
      const waiting = promises.get(crossing.promise)
      promises.delete(crossing.promise)
      waiting?.[crossing.ok ? 'resolve' : 'reject'](read(crossing.value as Coded))
    }
  }

  window.addEventListener(
    here,
    (event) => {
      event.stopImmediatePropagation()
      take((event as CustomEvent<Crossing>).detail)
    },
    true,
  )
  return {
    expose: (key: string, value: unknown) => post({ to: 'expose', key, value: code(value) }),
  }
}

function isolatedWorld(
  codecOf: typeof makeCodec,
  bridgeOf: typeof makeBridge,
  names: Names,
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  const page = globalThis as unknown as Record<string, unknown>
  const native = page[names.native] as (message: string) => void
  delete page[names.native]
  const { encode, decode } = codecOf()
  const bridge = bridgeOf(names.isolated, names.main)
  const waiting = new Map<number, { resolve: (v: unknown) => void; reject: (e: Error) => void }>()
  const listeners = new Map<string, ((event: object, ...values: unknown[]) => void)[]>()
  let last = 0

  const ipcRenderer = {
    invoke: (channel: string, ...values: unknown[]) => {
      const coded = encode(values)
      last += 1
      const id = last
      native(JSON.stringify({ kind: 'invoke', id, channel, values: coded }))
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
    on: (channel: string, listener: (event: object, ...values: unknown[]) => void) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
  }
  page['__standinDeliver'] = (text: string) => {
    const message = JSON.parse(text) as Record<string, string> & { id: number; ok: boolean }
    if (message['kind'] === 'reply') {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.ok) asked?.resolve(decode(message['value'] ?? ''))
      else asked?.reject(new Error(message['message']))
      return
    }
    const values = decode(message['values'] ?? '') as unknown[]
    for (const listener of listeners.get(message['channel'] ?? '') ?? []) listener({}, ...values)
  }
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (key: string, value: unknown) => bridge.expose(key, value),
    },
  }
  const require = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`module not found: ${name}`) // A sandboxed preload script can load nothing else.
  }
  try {
    const module = { exports: {} }
    preload(require, module, module.exports)
  } catch (error) {
    native(JSON.stringify({ kind: 'preload-error', message: String(error) }))
  }
}

const sources = {
  codec: makeCodec.toString(),
  bridge: makeBridge.toString(),
  isolated: isolatedWorld.toString(),
}

/** Script for the page's own world. */
export function mainSource({ main, isolated }: Names): string {
  const names = `${JSON.stringify(main)},${JSON.stringify(isolated)}`
  return `if(window.top===window)(${sources.bridge})(${names})`
}

/** Script for the isolated world, with the preload bundle in it. */
export function isolatedSource(names: Names, preload: string): string {
  const wrapped = `function(require,module,exports){${preload}\n}`
  const given = [sources.codec, sources.bridge, JSON.stringify(names), wrapped].join(',')
  return `if(window.top===window)(${sources.isolated})(${given})`
}

type Coded = null | boolean | string | number | { $: string; v?: unknown; c?: string; n?: string }

/**
 * Values of the structured clone algorithm over a channel of text. Self-contained, because its source
 * is also put into the page.
 */
export function makeCodec() {
  const hasBuffer = typeof Buffer !== 'undefined'

  function toBase64(bytes: Uint8Array): string {
    if (hasBuffer) {
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    }
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    }
    return btoa(text)
  }

  function fromBase64(text: string): Uint8Array {
    if (hasBuffer) return new Uint8Array(Buffer.from(text, 'base64'))
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  }

  function encode(value: unknown, seen: Set<unknown>): Coded {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
    if (value === undefined) return { $: 'undefined' }
    if (typeof value === 'number') {
      const isPlain = Number.isFinite(value) && !Object.is(value, -0)
      return isPlain ? value : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) }
    }
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
    if (typeof value !== 'object' || value instanceof Promise) throw uncloneable(value)
    if (seen.has(value)) throw new Error('stand-in: circular values are not implemented')
    const within = new Set(seen).add(value)
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof Error) return { $: 'error', n: value.name, v: value.message }
    if (value instanceof ArrayBuffer) {
      return { $: 'bytes', c: 'ArrayBuffer', v: toBase64(new Uint8Array(value)) }
    }
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteOffset, byteLength } = value
      const name = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name
      return { $: 'bytes', c: name, v: toBase64(new Uint8Array(buffer, byteOffset, byteLength)) }
    }
    if (Array.isArray(value)) return { $: 'array', v: value.map((one) => encode(one, within)) }
    const name = Object.prototype.toString.call(value)
    if (name !== '[object Object]') throw uncloneable(value)
    const members = Object.entries(value).map(([key, member]) => [key, encode(member, within)])
    return { $: 'object', v: members }
  }

  function decode(coded: Coded): unknown {
    if (coded === null || typeof coded !== 'object') return coded
    const { $: kind, v } = coded
    if (kind === 'undefined') return undefined
    if (kind === 'number') return Number(v)
    if (kind === 'bigint') return BigInt(String(v))
    if (kind === 'date') return new Date(Number(v))
    if (kind === 'error') return Object.assign(new Error(String(v)), { name: coded.n })
    if (kind === 'array') return (v as Coded[]).map(decode)
    if (kind === 'object') {
      const entries = (v as [string, Coded][]).map(([key, member]) => [key, decode(member)])
      return Object.fromEntries(entries as [string, unknown][])
    }
    const bytes = fromBase64(String(v))
    if (coded.c === 'Uint8Array') return bytes
    if (coded.c === 'ArrayBuffer') return bytes.buffer
    throw new Error(`stand-in: cloning ${coded.c} is not implemented`)
  }

  function uncloneable(value: unknown): Error {
    return new Error(`An object could not be cloned: ${Object.prototype.toString.call(value)}`)
  }

  return {
    encode: (value: unknown): string => JSON.stringify(encode(value, new Set())),
    decode: (text: string): unknown => decode(JSON.parse(text) as Coded),
  }
}

/** One part of a MIME message (RFC 2045): its header fields by lower-case name, and its body as it came. */
export type MimePart = Readonly<{ fields: ReadonlyMap<string, string>; body: Uint8Array }>

const largestHeader = 64 * 1024
const lineFeed = 10
const carriageReturn = 13

/** Parts header from body at the first empty line. Null where there is none: the part is cut off. */
export function readPart(bytes: Uint8Array): MimePart | null {
  let start = 0
  for (;;) {
    const end = bytes.indexOf(lineFeed, start)
    if (end < 0 || end > largestHeader) return null
    const empty = end === start || (end === start + 1 && bytes[start] === carriageReturn)
    if (empty) return { fields: fieldsOf(bytes.subarray(0, start)), body: bytes.subarray(end + 1) }
    start = end + 1
  }
}

/** The first of each field, unfolded. */
function fieldsOf(header: Uint8Array): Map<string, string> {
  const fields = new Map<string, string>()
  const lines = new TextDecoder('utf-8').decode(header).replace(/\r?\n[ \t]+/g, ' ')
  for (const line of lines.split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? []
    const key = name?.toLowerCase()
    if (key !== undefined && value !== undefined && !fields.has(key)) fields.set(key, value.trim())
  }
  return fields
}

/** A field such as `Content-Type`: its value in lower case and its parameters (RFC 2045, 5.1). */
export function structured(field: string | undefined): {
  value: string
  parameters: ReadonlyMap<string, string>
} {
  const [value = ''] = (field ?? '').split(';')
  const parameters = new Map<string, string>()
  const each = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g
  for (const [, name = '', quoted, bare = ''] of (field ?? '').matchAll(each)) {
    const text = quoted === undefined ? bare : quoted.replace(/\\(.)/g, '$1')
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), text)
  }
  return { value: value.trim().toLowerCase(), parameters }
}

/**
 * The parts between the delimiter lines of `boundary` (RFC 2046, 5.1.1). Null when the closing one is
 * missing: then the message is cut off.
 */
export function splitParts(body: Uint8Array, boundary: string): Uint8Array[] | null {
  const delimiter = new TextEncoder().encode(`--${boundary}`)
  const parts: Uint8Array[] = []
  let open = -1
  for (let line = 0; line >= 0 && line < body.length;) {
    const end = body.indexOf(lineFeed, line)
    if (startsWith(body, line, delimiter)) {
      const rest = body.subarray(line + delimiter.length, end < 0 ? body.length : end)
      const kind = delimiterKind(rest)
      if (kind !== null && open >= 0) parts.push(body.subarray(open, beforeBreak(body, line, open)))
      if (kind === 'closing') return parts
      if (kind === 'opening') open = end < 0 ? body.length : end + 1
    }
    line = end < 0 ? -1 : end + 1
  }
  return null
}

function delimiterKind(rest: Uint8Array): 'opening' | 'closing' | null {
  const text = new TextDecoder('windows-1252').decode(rest.subarray(0, 200)).trimEnd()
  if (text === '') return 'opening'
  return text === '--' ? 'closing' : null
}

function startsWith(bytes: Uint8Array, at: number, start: Uint8Array): boolean {
  return start.every((byte, index) => bytes[at + index] === byte)
}

/** The line break before a delimiter belongs to the delimiter. */
function beforeBreak(body: Uint8Array, line: number, open: number): number {
  const end = body[line - 1] === lineFeed ? line - 1 : line
  return Math.max(open, body[end - 1] === carriageReturn ? end - 1 : end)
}

export type Fields = readonly (readonly [name: string, value: string])[]

/** The lines above the body of a record or an answer: the first, then its fields in order. */
export type Head = Readonly<{ line: string; fields: Fields }>

const lineFeed = 10
const carriageReturn = 13

/** Where the body begins: after the first empty line. -1 where there is none within `limit` bytes. */
export function headEnd(bytes: Uint8Array, limit: number): number {
  for (let start = 0; ;) {
    const end = bytes.indexOf(lineFeed, start)
    if (end < 0 || end >= limit) return -1
    if (end === start || (end === start + 1 && bytes[start] === carriageReturn)) return end + 1
    start = end + 1
  }
}

/** Reads a head (ISO 28500, RFC 9112): folded lines are joined, lines that are no field passed over. */
export function headOf(bytes: Uint8Array): Head {
  const text = new TextDecoder().decode(bytes).replace(/\r?\n[ \t]+/g, ' ')
  const [line = '', ...rest] = text.split(/\r?\n/)
  const fields = rest.flatMap((each) => {
    const colon = each.indexOf(':')
    const name = each.slice(0, colon).trim()
    return colon < 1 || /[^!-~]/.test(name) ? [] : [[name, each.slice(colon + 1).trim()] as const]
  })
  return { line, fields }
}

/** The first value of a field, whatever the case of its name. `name` is in lower case. */
export function fieldOf(fields: Fields, name: string): string | null {
  return fields.find(([each]) => each.toLowerCase() === name)?.[1] ?? null
}

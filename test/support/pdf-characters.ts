import { inflateSync } from 'node:zlib'

/**
 * The characters that come out of a PDF when its text is copied: all that the ToUnicode maps of its
 * fonts name (ISO 32000-1, 9.10.3).
 */
export function charactersIn(pdf: Buffer): ReadonlySet<string> {
  const found = new Set<string>()
  for (const map of mapsIn(pdf)) {
    for (const [, body = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
      for (const [, target = ''] of body.matchAll(/<[0-9a-f]+>\s*<([0-9a-f]+)>/gi)) {
        found.add(fromHex(target))
      }
    }
    for (const [, body = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
      const ranges = body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)
      for (const [, from = '', to = '', target = ''] of ranges) {
        const first = fromHex(target).codePointAt(0) ?? 0
        for (let at = 0; at <= parseInt(to, 16) - parseInt(from, 16); at += 1) {
          found.add(String.fromCodePoint(first + at))
        }
      }
    }
  }
  return found
}

function mapsIn(pdf: Buffer): readonly string[] {
  const streams = pdf.toString('latin1').matchAll(/\bstream\r?\n([^]*?)endstream/g)
  return [...streams].flatMap(([, body = '']) => {
    const bytes = Buffer.from(body, 'latin1')
    // Zlib's header: other streams are pictures or not packed.
    const text = bytes[0] === 0x78 ? inflateSync(bytes).toString('latin1') : body
    return text.includes('begincmap') ? [text] : []
  })
}

/** UTF-16 in hexadecimal. */
function fromHex(hex: string): string {
  return String.fromCharCode(
    ...Array.from(hex.match(/.{4}/g) ?? [], (unit) => Number.parseInt(unit, 16)),
  )
}

/** How far the HTML standard looks for a declaration, in bytes. */
const prescanLength = 1024

/**
 * The character set that HTML bytes declare in their first `length` bytes, as a label of the Encoding
 * Standard: by `<meta charset>`, `<meta http-equiv="content-type">` or an XML declaration, the first one
 * that names a known set ("prescan a byte stream", HTML Living Standard 13.2.3.2). Null where none does.
 */
export function declaredInMarkup(bytes: Uint8Array, length = prescanLength): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, length))
  const markup = start.replace(/<!--[\s\S]*?(-->|$)/g, '')
  for (const [, attributes = ''] of markup.matchAll(/<meta[\s/]([^>]*)>/gi)) {
    const label = encodingOf(metaLabel(attributes))
    if (label !== null) return unlessUtf16(label)
  }
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(markup)?.[1]
  const label = encodingOf(xml ?? null)
  return label === null ? null : unlessUtf16(label)
}

function metaLabel(attributes: string): string | null {
  const found = new Map<string, string>()
  const each = /([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g
  for (const [, name = '', double, single, bare] of attributes.matchAll(each)) {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '')
  }
  const charset = found.get('charset')
  if (charset !== undefined) return charset
  const pragma = found.get('http-equiv')?.trim().toLowerCase() === 'content-type'
  return pragma ? charsetParameter(found.get('content') ?? '') : null
}

/** The `charset` parameter of a content type. */
export function charsetParameter(contentType: string): string | null {
  return /charset\s*=\s*["']?\s*([^\s;"',]+)/i.exec(contentType)?.[1] ?? null
}

/** The name the Encoding Standard has for this label, or null when it knows none or refuses it. */
export function encodingOf(label: string | null): string | null {
  if (label === null) return null
  const name = label.trim().toLowerCase()
  if (name === 'x-user-defined') return 'windows-1252'
  try {
    // Names of Windows' own that Japanese servers send and the standard does not list.
    return new TextDecoder(/^(cp|ms|windows-)932$/.test(name) ? 'shift_jis' : name).encoding
  } catch {
    return null // An unknown label throws: that is the answer.
  }
}

/** Bytes in which a declaration could be read as ASCII are not UTF-16, whatever it says. */
function unlessUtf16(label: string): string {
  return label.startsWith('utf-16') ? 'utf-8' : label
}

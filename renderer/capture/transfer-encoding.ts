/** The bytes behind a transfer encoding (RFC 2045, section 6). Null where it is not what it says. */
export function transferDecoded(body: Uint8Array, encoding: string | undefined): Uint8Array | null {
  const name = (encoding ?? '7bit').trim().toLowerCase()
  if (name === 'base64') return fromBase64(body)
  if (name === 'quoted-printable') return fromQuotedPrintable(body)
  return body
}

function fromBase64(body: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('windows-1252').decode(body).replace(/\s+/g, '')
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return null // atob throws on anything that is not base64, a cut-off end included.
  }
}

const equals = 0x3d

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    const jump = byte === equals ? softBreak(body, at) : 0
    const escaped = byte === equals && jump === 0 ? hexPair(body, at + 1) : null
    if (jump > 0) at += jump
    else {
      out[length] = escaped ?? byte
      length += 1
      if (escaped !== null) at += 2
    }
  }
  return out.subarray(0, length)
}

/** How many bytes follow an `=` that only wraps the line: blanks and the line break; 0 if it does not. */
function softBreak(body: Uint8Array, at: number): number {
  let end = at + 1
  while (body[end] === 0x20 || body[end] === 0x09) end += 1
  if (body[end] === 0x0d && body[end + 1] === 0x0a) return end + 1 - at
  return body[end] === 0x0a || end >= body.length ? end - at : 0
}

function hexPair(body: Uint8Array, at: number): number | null {
  const text = String.fromCharCode(body[at] ?? 0, body[at + 1] ?? 0)
  return /^[0-9a-f]{2}$/i.test(text) ? Number.parseInt(text, 16) : null
}

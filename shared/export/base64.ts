import { strFromU8 } from 'fflate'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const codes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
const pad = '='.charCodeAt(0)

/** Base64 with padding (RFC 4648, 4). */
export function base64(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(pad)
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const [a = 0, b = 0, c = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]]
    out[to] = codes[a >> 2] ?? pad
    out[to + 1] = codes[((a & 3) << 4) | (b >> 4)] ?? pad
    if (from + 1 < bytes.length) out[to + 2] = codes[((b & 15) << 2) | (c >> 6)] ?? pad
    if (from + 2 < bytes.length) out[to + 3] = codes[c & 63] ?? pad
  }
  return strFromU8(out, true)
}

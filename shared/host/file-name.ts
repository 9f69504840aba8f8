/** Longest name in UTF-8 bytes; ext4 and APFS allow 255, the rest is room for a temporary suffix. */
const longest = 200

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

// Windows keeps these for devices, with any extension.
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * `name` as a file may be called on Linux, macOS and Windows alike: one path segment in NFC, no
 * control or direction characters, at most 200 bytes of UTF-8 with its extension kept.
 */
export function fileNameOf(name: string): string {
  const clean = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"/\\|?*]/g, '-')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const named = clean === '' ? 'uradori' : clean
  return shorten(device.test(named) ? `_${named}` : named)
}

function shorten(name: string): string {
  if (bytesOf(name) <= longest) return name
  const extension = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? ''
  const stem = name.slice(0, name.length - extension.length)
  const characters = Array.from(graphemes.segment(stem), ({ segment }) => segment)
  while (bytesOf(characters.join('') + extension) > longest) characters.pop()
  return characters.join('').replaceAll(/[. ]+$/g, '') + extension
}

/** Length in UTF-8, without an encoder: `shared/` has none. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

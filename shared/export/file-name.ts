/** Longest name in UTF-8 bytes. File systems stop at 255 (eCryptfs at 143), Windows at 260 for a whole path. */
const longest = 140

// Windows reads these as devices, whatever the extension.
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\.|$)/i
// Joiners stay: emoji fall apart without them.
const invisible = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu

/**
 * A file name for `title` that Linux, macOS and Windows all take: no separators, reserved names or
 * signs, controls or changes of writing direction; at most 140 bytes of UTF-8, cut between characters
 * as readers see them. `fallback` names what has no usable title. `extension` comes without its dot;
 * `ending` stands before it, and stays whole however long the title is.
 */
export function fileName(title: string, extension: string, fallback: string, ending = ''): string {
  const stem = trimmed(
    title
      .normalize('NFC')
      .replace(/[\p{Z}\t\n\v\f\r\u0085]+/gu, ' ')
      .replace(invisible, '')
      .replace(/[<>:"/\\|?*]/g, '-'),
  )
  const room = longest - bytesIn(ending) - bytesIn(extension) - 1
  const short = trimmed(cut(stem || fallback, room))
  return `${devices.test(short) ? `_${short}` : short}${ending}.${extension}`
}

/** Without what hides a file at the front, and what Windows drops at the end. */
function trimmed(stem: string): string {
  return stem.replace(/^[\s.\-~]+|[\s.]+$/g, '')
}

function cut(text: string, limit: number): string {
  let result = ''
  let size = 0
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    size += bytesIn(segment)
    if (size > limit) break
    result += segment
  }
  // One character of a hundred accents is longer than any name.
  return result === '' ? text.slice(0, 20) : result
}

function bytesIn(text: string): number {
  let size = 0
  for (const character of text) size += utf8Length(character.codePointAt(0) ?? 0)
  return size
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

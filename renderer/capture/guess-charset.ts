/** The kanji of JIS X 0208's first level: nearly all that a newspaper prints. */
const commonKanji: ReadonlySet<string> = new Set(firstLevel())

/** The character sets of Japanese that are told apart by what the bytes would say in them. */
const candidates = ['shift_jis', 'euc-jp'] as const

/** How likely text is to be Japanese, per character outside ASCII, from -20 (never) to 10 (kana). */
const likelyJapanese = 3
const escape = 0x1b
/** How much of a text is looked at, in bytes. */
const sampleLength = 256 * 1024

/** The stretch of `bytes` that tells their character set: from the first one outside ASCII on. */
export function tellingPart(bytes: Uint8Array): Uint8Array {
  let at = 0
  while (at < bytes.length && isAscii(bytes[at])) at += 1
  return bytes.subarray(at, at + sampleLength)
}

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && byte < 0x80 && byte !== escape
}

/**
 * The character set that undeclared bytes are in: UTF-8 when they are valid in it, ISO-2022-JP by its
 * escapes, else Shift_JIS or EUC-JP by which reading of the bytes is the likelier Japanese. Null when
 * they are none of these, or nothing but ASCII.
 */
export function guessCharset(bytes: Uint8Array): string | null {
  const sample = tellingPart(bytes)
  if (sample.every((byte) => byte < 0x80)) return hasShifts(sample) ? 'iso-2022-jp' : null
  if (isUtf8(sample)) return 'utf-8'
  const before = bytes[sample.byteOffset - bytes.byteOffset - 1]
  const first = before === undefined ? '' : String.fromCharCode(before)
  const scored = candidates.map((charset) => ({
    charset,
    score: likelihood(sample, charset, first),
  }))
  const best = scored.toSorted((one, other) => other.score - one.score)[0]
  return best && best.score >= likelyJapanese ? best.charset : null
}

/** Whether the bytes are valid UTF-8; a character cut off at the end does not count against them. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false // A fatal decoder throws on the first invalid byte: that is the answer.
  }
}

/** ESC $ @, ESC $ B, ESC ( J or ESC ( I: the shifts of ISO-2022-JP (RFC 1468) and of its kana. */
function hasShifts(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes)
  // oxlint-disable-next-line no-control-regex -- escapes are what it looks for
  return /\u001B(\$[@B]|\([IJ])/.test(text)
}

/** How Japanese the bytes are when read so; `first` is the character before them. */
function likelihood(bytes: Uint8Array, charset: string, first: string): number {
  let sum = 0
  let count = 0
  let before = first
  for (const character of new TextDecoder(charset).decode(bytes)) {
    if (character >= '\u0080') {
      sum += weight(character, before, charset)
      count += 1
    }
    before = character
  }
  return count === 0 ? 0 : sum / count
}

function weight(character: string, before: string, charset: string): number {
  if (character >= 'ぁ' && character <= 'ゖ') return 10
  if (character >= '゠' && character <= 'ヿ') return 8
  if ('、。「」・（）'.includes(character)) return 8
  if (commonKanji.has(character)) return 6
  if (character >= '一' && character <= '鿿') return 1
  if (character >= '\u3000' && character <= '〿') return 4
  if (character >= '！' && character <= '～') return 4
  if (character >= '｡' && character <= 'ﾟ') return halfWidthWeight(character, before, charset)
  return character === '\uFFFD' || (character >= '\uE000' && character <= '\uF8FF') ? -20 : 1
}

/** Half-width kana come in rows, seldom in a Latin word (NAÏVE), and are voiced where they can be. */
function halfWidthWeight(character: string, before: string, charset: string): number {
  if (character === 'ﾞ' || character === 'ﾟ') return /[ｶ-ﾄﾊ-ﾎｳ]/.test(before) ? 9 : -12
  if (character < 'ｦ') return -2
  if (charset === 'euc-jp') return 1
  if (before >= 'ｦ' && before <= 'ﾟ') return 5.5
  return /[A-Za-z]/.test(before) ? 1 : 3.5
}

/** Every two-byte character from 0x889F to 0x9872 of Shift_JIS. */
function firstLevel(): string {
  const bytes: number[] = []
  for (let lead = 0x88; lead <= 0x98; lead += 1) {
    const first = lead === 0x88 ? 0x9f : 0x40
    const last = lead === 0x98 ? 0x72 : 0xfc
    for (let trail = first; trail <= last; trail += 1) if (trail !== 0x7f) bytes.push(lead, trail)
  }
  return new TextDecoder('shift_jis').decode(new Uint8Array(bytes))
}

import type { ReadAs } from '#shared/domain/capture'
import { AppError } from '#shared/errors'
import { guessCharset, tellingPart } from './guess-charset'
import { charsetParameter, declaredInMarkup, encodingOf } from './meta-charset'

export type ReadText = Readonly<{ text: string; readAs: ReadAs }>

/** How many of the characters outside ASCII may be unreadable before a declared set is plainly wrong. */
const bearable = 0.02
/** How many bytes of a text may be controls of ASCII or of what lies above it. */
const unreadable = 0.1
const japanese: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp', 'iso-2022-jp'])
/** Where a declaration may stand in pages that do not keep to the standard, in bytes. */
const lateDeclaration = 64 * 1024

/**
 * Decodes bytes as the HTML standard orders it (13.2.3.1): a byte order mark wins, then the content type
 * of the transport, then a declaration in the markup; where none is, by what the bytes look like, else
 * windows-1252. A declared set is passed over when the bytes plainly are in another: `readAs.by` says so.
 * @throws {AppError} `unreadable-text` when they make no sense in any.
 */
export function readText(bytes: Uint8Array, contentType: string | null, markup: boolean): ReadText {
  const marked = byteOrderMark(bytes)
  if (marked) return decoded(bytes, marked, 'bom')
  const header = encodingOf(charsetParameter(contentType ?? ''))
  const meta = markup ? declaredInMarkup(bytes) : null
  if (header && fits(bytes, header)) return decoded(bytes, header, 'header')
  if (meta && fits(bytes, meta)) return decoded(bytes, meta, 'meta')
  const guess = guessCharset(bytes)
  if (guess) return decoded(bytes, guess, 'detected')
  if (header) return decoded(bytes, header, 'header')
  const late = meta ?? (markup ? declaredInMarkup(bytes, lateDeclaration) : null)
  if (late) return decoded(bytes, late, 'meta')
  if (noiseShare(bytes) > unreadable) throw new AppError('unreadable-text')
  return decoded(bytes, 'windows-1252', 'assumed')
}

/** Text that never was bytes of the page's own: a paste, or what was typed. Always UTF-8. */
export function readUnicode(bytes: Uint8Array): ReadText {
  return {
    text: new TextDecoder('utf-8').decode(bytes),
    readAs: { charset: 'utf-8', by: 'unicode' },
  }
}

function decoded(bytes: Uint8Array, charset: string, by: ReadAs['by']): ReadText {
  return { text: new TextDecoder(charset).decode(bytes), readAs: { charset, by } }
}

export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16be' | 'utf-16le' | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : null
}

/**
 * Whether the bytes can be in the set they are declared to be in. Text of another set is next to never
 * valid UTF-8 with kana or kanji in it; everything can be read as windows-1252, and seldom should be.
 */
function fits(bytes: Uint8Array, charset: string): boolean {
  if (charset.startsWith('utf-16')) return true
  const guess = guessCharset(bytes)
  if (guess === 'iso-2022-jp') return charset === guess
  if (charset === 'utf-8')
    return guess === charset || oddShare(sampleOf(bytes, charset)) <= bearable
  if (charset === 'windows-1252') return guess === null
  if (guess === 'utf-8')
    return !/[\u3041-\u30FF\u4E00-\u9FFF\u0400-\u04FF]/.test(sampleOf(bytes, guess))
  if (!japanese.has(charset)) return true
  return oddShare(sampleOf(bytes, charset)) <= bearable
}

function sampleOf(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(tellingPart(bytes), { stream: true })
}

/** How many of the characters outside ASCII are unreadable or control characters, from 0 to 1. */
function oddShare(text: string): number {
  const outside = text.match(/[^\0-\u007F]/g)?.length ?? 0
  const odd = text.match(/[\uFFFD\u0080-\u009F]/g)?.length ?? 0
  return outside === 0 ? 0 : odd / outside
}

/** How many of the bytes are control characters, or were in most sets, from 0 to 1. */
function noiseShare(bytes: Uint8Array): number {
  const sample = tellingPart(bytes)
  let noise = 0
  for (const byte of sample) {
    if ((byte < 0x20 && (byte < 9 || byte > 13)) || (byte >= 0x7f && byte < 0xa0)) noise += 1
  }
  return sample.length === 0 ? 0 : noise / sample.length
}

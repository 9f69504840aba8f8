import { Gunzip, Unzlib } from 'fflate'
import { readText } from '../charset'
import { fieldOf } from './head-fields'
import { answerIn, unchunked } from './http-answer'

/** How much of a page is looked at for its title, in bytes. */
const looked = 16 * 1024
/** How much of it is given to an unpacker for that, in bytes. */
const packed = 8 * 1024

/**
 * What the beginning of an answer tells: whether it can be a page at all (scripts and data are sent as HTML,
 * too), and its title, null where none stands there.
 */
export function pageStart(
  opening: Uint8Array,
): Readonly<{ isPage: boolean; title: string | null }> {
  const answer = answerIn(opening)
  if (!answer) return { isPage: false, title: null }
  const { fields } = answer
  const body = unpackedStart(fieldOf(fields, 'content-encoding'), unchunked(fields, answer.body))
  try {
    const { text } = readText(body.subarray(0, looked), fieldOf(fields, 'content-type'), true)
    return { isPage: !/^\s*[{["\d]/.test(text), title: titleOf(text) }
  } catch {
    return { isPage: true, title: null } // Whoever takes it is told why it cannot be read.
  }
}

/** Of a packed body as much as its beginning gives; of what cannot be unpacked, nothing. */
function unpackedStart(coding: string | null, body: Uint8Array): Uint8Array {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  if (!isGzip && !/^\s*deflate\s*$/i.test(coding ?? '')) return body
  let start: Uint8Array = new Uint8Array()
  const unpack = new (isGzip ? Gunzip : Unzlib)((piece) => {
    if (start.length === 0) start = piece
  })
  try {
    unpack.push(body.subarray(0, packed))
  } catch {
    return start // A part of it is enough for a title.
  }
  return start
}

function titleOf(html: string): string | null {
  const inside = /<title\b[^>]*>([^<]{1,2000})/i.exec(html)?.[1] ?? ''
  const words = inside.replace(/&(#x?[\da-f]{1,6}|\w{2,5});/gi, characterOf)
  return words.replace(/\s+/g, ' ').trim().slice(0, 500) || null
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

function characterOf(whole: string, name: string): string {
  if (!name.startsWith('#')) return named.get(name.toLowerCase()) ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return Number.isInteger(code) && code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

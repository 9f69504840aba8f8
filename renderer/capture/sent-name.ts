import { headerOf, type Clip } from './clip'
import { structured } from './mime-part'

/** The most characters of a name that a capture keeps. */
const longestName = 255

/**
 * What a file that was sent is called: as its server says (Content-Disposition, RFC 6266; `filename*` by RFC
 * 8187), else as its address ends; null for neither. A name alone, whatever path was sent.
 */
export function sentName(headers: Clip['headers'], url: string): string | null {
  const { parameters } = structured(headerOf({ headers }, 'content-disposition') ?? undefined)
  const told = [extended(parameters.get('filename*')), parameters.get('filename'), endOf(url)]
  return told.map((name) => nameAlone(name ?? '')).find((name) => name !== '') ?? null
}

/** The text of an extended value: character set, language, and bytes in percent signs. */
function extended(value: string | undefined): string | null {
  const [, charset, escaped] = /^([^']+)'[^']*'(.*)$/.exec(value ?? '') ?? []
  return charset === undefined || escaped === undefined ? null : unescaped(escaped, charset)
}

function endOf(url: string): string | null {
  const end = URL.parse(url)?.pathname.split('/').at(-1) ?? ''
  return unescaped(end, 'utf-8') ?? end
}

/** Null where the bytes are no text of this character set, or there is no such set. */
function unescaped(escaped: string, charset: string): string | null {
  const bytes: number[] = []
  for (const [, hex, plain = ''] of escaped.matchAll(/%([0-9a-f]{2})|([^])/gi)) {
    bytes.push(
      ...(hex === undefined ? new TextEncoder().encode(plain) : [Number.parseInt(hex, 16)]),
    )
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null // What cannot be read so is named otherwise.
  }
}

// Signs that cannot be seen could turn a name round, so that it seems to end otherwise.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

function nameAlone(name: string): string {
  const last = name.replaceAll(unseen, '').split(/[/\\]/).at(-1)?.trim() ?? ''
  return /^\.+$/.test(last) ? '' : last.slice(0, longestName)
}

import { writable } from '#shared/export/writable'

// All that CommonMark 0.31, footnotes, tables and the common dialects (GFM, Pandoc) read as a sign,
// bare addresses among it, which GFM would link together with the signs that follow them.
const signs = /[\\`*_[\]<>~^|$@{}#]|&(?=[#\p{L}])|:(?=\/\/)|(?<=www)\./giu

/** `text` with everything escaped that is a sign inside a line. */
export function markdownText(text: string): string {
  return writable(text).replace(signs, '\\$&')
}

/** The signs that mean something only where a line begins. `line` is already escaped otherwise. */
function lineStart(line: string): string {
  return line
    .replace(/^[ \t]+/, references)
    .replace(/^[-+=:%]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** As numeric character references, which stay what they are anywhere. */
export function references(characters: string): string {
  return characters.replace(/[^]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * The lines of a block whose text is escaped. A line feed is a hard break where something stands on
 * both sides of it, else a character reference, as is white space that Markdown would trim.
 */
export function markdownLines(escaped: string): readonly string[] {
  const [, before = '', body = '', after = ''] = /^(\n*)([^]*?)(\n*)$/.exec(escaped) ?? []
  const lines = body.split('\n').map((line) => {
    const trailing = /[ \t]+$/.exec(line)?.[0] ?? ''
    return lineStart(line.slice(0, line.length - trailing.length)) + references(trailing)
  })
  const last = lines.length - 1
  return lines.map((line, index) => {
    const lead = index === 0 ? references(before) : ''
    return lead + line + (index === last ? references(after) : '\\')
  })
}

const space = /^[\t\n\f\r\p{Zs}]?$/u
const letter = /^[\p{L}\p{N}\p{M}]$/u
// Programs differ on symbols such as emoji: inside they count as signs, outside not. On controls and
// private characters they differ altogether.
const signInside = /^[\p{P}\p{S}]$/u
const signOutside = /^[\p{P}!-/:-@[-`{-~]$/u

/**
 * `inner` in emphasis. Asterisks do not open or close beside punctuation that touches a letter
 * (CommonMark 6.2), which Japanese quotation marks do all the time: there the HTML element says it.
 * `before` and `after` are the characters that will stand beside it, empty at an end.
 */
export function emphasised(
  inner: string,
  look: Readonly<{ bold: boolean; italic: boolean }>,
  before: string,
  after: string,
): string {
  if (!look.bold && !look.italic) return inner
  const first = /^./su.exec(inner)?.[0] ?? ''
  const last = /.$/su.exec(inner)?.[0] ?? ''
  const opens = flanks(before, first)
  const closes = flanks(after, last)
  // Where three asterisks belong is read differently from one program to the next.
  const signs = look.bold ? '**' : '*'
  if (opens && closes && before !== '*' && look.bold !== look.italic) return signs + inner + signs
  const open = `${look.bold ? '<strong>' : ''}${look.italic ? '<em>' : ''}`
  const close = `${look.italic ? '</em>' : ''}${look.bold ? '</strong>' : ''}`
  return open + inner + close
}

/** Whether asterisks between `outside` and `inside` belong to the inside. */
function flanks(outside: string, inside: string): boolean {
  const apart = space.test(outside) || signOutside.test(outside)
  return letter.test(inside) || (apart && signInside.test(inside))
}

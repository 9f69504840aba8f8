const controlPictures = 0x2400
// Everything below U+0020 but tab and line feed; lone surrogates; the two that XML 1.0 leaves out.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/**
 * `text` as every format can hold it. Control characters, which XML 1.0 (2.2) forbids and HTML and
 * CommonMark change, stand as their pictures (U+0001 as ␁); a line end is one line feed; half a
 * surrogate pair, U+FFFE and U+FFFF are no characters (Unicode 23.7) and stand as U+FFFD.
 */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(controlPictures + code) : '\ufffd'
  })
}

/** `text` on one line: each run of line ends and tabs is one space. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim()
}

const embeddings = '\u202a\u202b\u202d\u202e'
const isolates = '\u2066\u2067\u2068'
const endEmbedding = '\u202c'
const endIsolate = '\u2069'

/**
 * `text` with every change of writing direction it opens also closed (UAX #9), so that a hostile
 * title turns itself round and nothing after it. Adds invisible characters, takes none.
 */
export function contained(text: string): string {
  const open: string[] = []
  for (const character of text) {
    if (embeddings.includes(character)) open.push(endEmbedding)
    else if (isolates.includes(character)) open.push(endIsolate)
    else if (character === endEmbedding && open.at(-1) === endEmbedding) open.pop()
    else if (character === endIsolate && open.includes(endIsolate)) {
      open.length = open.lastIndexOf(endIsolate)
    }
  }
  return text + open.toReversed().join('')
}

/** A line of a text and where it begins, in UTF-16 units. */
export type Line = Readonly<{ line: string; start: number }>

/** The lines of `text` as line feeds part them, empty ones too, one at a time. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    yield { line: text.slice(start, end), start }
    start = end + 1
  }
}

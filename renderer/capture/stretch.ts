/**
 * A run of text on the page, or a line break. `kept` says whether it goes into the reading text; null is
 * for breaks and white space, which belong to whatever stands around them. White space in a `verbatim`
 * run means something; in a `text` it collapses.
 */
export type Piece = Readonly<{
  kind: 'text' | 'verbatim' | 'break'
  text: string
  kept: boolean | null
  /** The embedded post that it is part of. */
  post?: Element | undefined
}>

export type Shape =
  | Readonly<{ kind: 'heading'; level: number }>
  | Readonly<{ kind: 'paragraph' | 'quote' | 'preformatted' }>
  | Readonly<{ kind: 'listed'; depth: number; ordinal: number | null }>
  /** A cell of a table; those with the same row stand side by side. */
  | Readonly<{ kind: 'cell'; table: number; row: number; header: boolean; columns: number }>
  /** An image; its piece is its alternative text. */
  | Readonly<{ kind: 'image'; address: string | null }>

/** What stands between two breaks on the page: the stuff of one block, of what is left out, or of both. */
export type Stretch = Readonly<{ shape: Shape; pieces: readonly Piece[] }>

export const lineBreak: Piece = { kind: 'break', text: '\n', kept: null }

export function isBlank(text: string): boolean {
  return !/\S/.test(text)
}

const spaces = /[ \t\n\f\r]+/g
const loose = /[\t\n\f\r]| {2}/

/** The text of these pieces as a browser sets it: white space collapsed, none beside a break or an end. */
export function lineOf(pieces: readonly Piece[]): string {
  const parts: string[] = []
  let gap = ''
  for (const { kind, text } of pieces) {
    if (kind === 'break') {
      gap = '\n'
      continue
    }
    const set = kind === 'text' && loose.test(text) ? text.replace(spaces, ' ') : text
    if (set === '') continue
    if (set === ' ') {
      gap ||= ' '
      continue
    }
    const starts = kind === 'text' && set.startsWith(' ')
    const ends = kind === 'text' && set.endsWith(' ')
    if (parts.length > 0) parts.push(gap || (starts ? ' ' : ''))
    parts.push(set.slice(starts ? 1 : 0, ends ? -1 : undefined))
    gap = ends ? ' ' : ''
  }
  const line = parts.join('')
  return isBlank(line) ? '' : line
}

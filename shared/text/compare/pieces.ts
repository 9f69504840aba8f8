import { diffArrays } from 'diff'
import { alignedLines } from '#shared/text/compare/align'
import { fedLinesOf, sentencesIn, tokensOf } from '#shared/text/compare/tokens'

/** `removed` stands only in the old text, `added` only in the new one. */
export type Piece = Readonly<{ kind: 'same' | 'removed' | 'added'; text: string }>

/** Edits after which a finer comparison is given up: it would take long and show nothing. */
const mostEdits = { lines: 1000, words: 1000 }

/** Longer stretches are compared by sentences before they are by words. In UTF-16 units of both. */
const mostByWords = 6000

/**
 * How the new text departs from the old one, line by line and in edited lines word by word: the same and
 * the removed pieces together are the old text, the same and the added ones the new one, and `same`
 * stretches are so to the character. Steps end at `yield`; each is bounded, whatever the texts.
 */
export function* piecesOf(before: string, after: string): Generator<undefined, readonly Piece[]> {
  const pieces: Piece[] = []
  yield* compared(fedLinesOf(before), fedLinesOf(after), pieces, sentencesIn)
  return inOrder(readable(inOrder(pieces)))
}

/** How a stretch that is too long for comparing by words is cut once more; null: not any more. */
type Cutter = ((text: string) => readonly string[]) | null

/** Compares two lists of stretches, and within edited ones their words. */
function* compared(
  before: readonly string[],
  after: readonly string[],
  pieces: Piece[],
  cutter: Cutter,
): Generator<undefined, void> {
  let removed: string[] = []
  let added: string[] = []
  for (const { kind, values } of edits(before, after, mostEdits.lines)) {
    if (kind === 'removed') removed.push(...values)
    else if (kind === 'added') added.push(...values)
    else {
      yield* edited(removed, added, pieces, cutter)
      ;[removed, added] = [[], []]
      put(pieces, 'same', values.join(''))
    }
    yield
  }
  yield* edited(removed, added, pieces, cutter)
}

type Edit = Readonly<{ kind: Piece['kind']; values: readonly string[] }>

/** The edits between two lists; beyond `most` of them all that is not alike at the ends is one edit. */
function edits(before: readonly string[], after: readonly string[], most: number): readonly Edit[] {
  let start = 0
  const shorter = Math.min(before.length, after.length)
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const [one, other] = [before, after].map((all) => all.slice(start, all.length - end))
  const middle = diffArrays([...(one ?? [])], [...(other ?? [])], { maxEditLength: most })
  return [
    { kind: 'same', values: before.slice(0, start) },
    ...(middle
      ? middle.map(({ value, added, removed }): Edit => {
          return { kind: added ? 'added' : removed ? 'removed' : 'same', values: value }
        })
      : ([
          { kind: 'removed', values: one ?? [] },
          { kind: 'added', values: other ?? [] },
        ] as const)),
    { kind: 'same', values: before.slice(before.length - end) },
  ]
}

function* edited(
  removed: readonly string[],
  added: readonly string[],
  pieces: Piece[],
  cutter: Cutter,
): Generator<undefined, void> {
  for (const { before, after } of alignedLines(removed, added)) {
    if (before === null || after === null) {
      put(pieces, 'removed', before ?? '')
      put(pieces, 'added', after ?? '')
    } else if (before.length + after.length <= mostByWords) {
      for (const { kind, values } of edits(tokensOf(before), tokensOf(after), mostEdits.words)) {
        put(pieces, kind, values.join(''))
      }
    } else if (cutter) yield* compared(cutter(before), cutter(after), pieces, null)
    else {
      put(pieces, 'removed', before)
      put(pieces, 'added', after)
    }
    yield
  }
}

function put(pieces: Piece[], kind: Piece['kind'], text: string): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text }
  else pieces.push({ kind, text })
}

/** Within each change what was removed before what was added, each in one piece. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = []
  let [removed, added] = ['', '']
  const end = () => {
    put(ordered, 'removed', removed)
    put(ordered, 'added', added)
    ;[removed, added] = ['', '']
  }
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      end()
      put(ordered, 'same', text)
    }
  }
  end()
  return ordered
}

/** A few letters that happen to stand in both between two changes make them harder to read, not easier. */
const byChance = /^(?:[^\S\n]*|[\p{sc=Hira}、・ー]{1,2}|[^\S\n]*\p{Ll}{1,3}[^\S\n]*)$/u

function readable(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    const between = pieces[at - 1] && pieces[at + 1] && piece.kind === 'same'
    if (!between || !byChance.test(piece.text)) return [piece]
    return [
      { kind: 'removed', text: piece.text },
      { kind: 'added', text: piece.text },
    ]
  })
}

import type { Comparison } from '#shared/text/compare'
import type { Piece } from '#shared/text/compare/pieces'

/** What is drawn of a comparison: stretches of the texts, changes as one, long unchanged stretches folded. */
export type Shown =
  | Readonly<{ kind: 'same'; key: string; text: string }>
  | Readonly<{ kind: 'fold'; key: string; text: string }>
  | Readonly<{ kind: 'change'; key: string; index: number; removed: string; added: string }>
  | Readonly<{ kind: 'masked'; key: string; text: string }>

/** Characters that stay in sight on each side of a change, about; longer stretches between are folded. */
const kept = 160

/** In the order of the text. Changes bear their index in `changes`. */
export function shownPieces({ pieces, changes, masked }: Comparison): readonly Shown[] {
  const at = new Map(changes.map((change, index) => [change.piece, index]))
  const hidden = new Map(masked.map((change) => [change.piece, change]))
  const covered = new Set<number>()
  return pieces.flatMap((piece, number): readonly Shown[] => {
    const key = String(number)
    if (piece.kind === 'same') return sameShown(piece, number, pieces.length)
    if (covered.has(number)) return []
    const next = pieces[number + 1]
    if (piece.kind === 'removed' && next?.kind === 'added') covered.add(number + 1)
    const mask = hidden.get(number)
    // Only the newer text's line is shown, as part of it.
    if (mask) return [{ kind: 'masked', key, text: mask.added }]
    const index = at.get(number)
    const change = index === undefined ? undefined : changes[index]
    if (index === undefined || !change) return []
    return [{ kind: 'change', key, index, removed: change.removed, added: change.added }]
  })
}

function sameShown({ text }: Piece, number: number, all: number): readonly Shown[] {
  const key = String(number)
  const before = number === 0 ? 0 : edge(text, kept)
  const after =
    number === all - 1 ? text.length : text.length - edge([...text].toReversed().join(''), kept)
  if (after - before < 2 * kept) return [{ kind: 'same', key, text }]
  return [
    { kind: 'same', key: `${key} before`, text: text.slice(0, before) },
    { kind: 'fold', key: `${key} fold`, text: text.slice(before, after) },
    { kind: 'same', key: `${key} after`, text: text.slice(after) },
  ] satisfies readonly Shown[]
}

/** Where to cut near `at`: at the next line's end where one is near, else between two characters. */
function edge(text: string, at: number): number {
  if (text.length <= at) return text.length
  const lineEnd = text.indexOf('\n', at)
  if (lineEnd >= 0 && lineEnd < 2 * at) return lineEnd
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

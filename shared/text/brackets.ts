/** What opens, and what closes it. Marks that are both (" and ') are paired by where they stand. */
const closing: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〟',
  '（': '）',
  '(': ')',
  '［': '］',
  '[': ']',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '〔': '〕',
  '“': '”',
  '‘': '’',
  '«': '»',
  '‹': '›',
  '„': '“',
}
const closers = new Set(Object.values(closing))

/**
 * The brackets and quotation marks of text[from, to) that are closed there: opening offset → closing
 * offset, the outermost of each nest only. What opens and does not close is as if it were not there; a
 * single ’ is an apostrophe unless a ‘ stands open before it.
 */
export function bracketPairs(text: string, from: number, to: number): ReadonlyMap<number, number> {
  const open: { at: number; closer: string }[] = []
  const found: { open: number; close: number }[] = []
  for (let at = from; at < to; at += 1) {
    const mark = text[at] ?? ''
    if (mark === '"') {
      const inner = open.findLastIndex(({ closer }) => closer === '"')
      if (inner !== -1 && !opensStraight(text, at, from)) close(inner, at)
      else if (opensStraight(text, at, from)) open.push({ at, closer: '"' })
      continue
    }
    if (closers.has(mark)) {
      const inner = open.findLastIndex(({ closer }) => closer === mark)
      if (inner !== -1 && !isApostrophe(text, at)) {
        close(inner, at)
        continue
      }
    }
    const closer = closing[mark]
    if (closer !== undefined) open.push({ at, closer })
  }
  return outermost(found)

  function close(index: number, at: number): void {
    const [pair] = open.splice(index)
    if (pair) found.push({ open: pair.at, close: at })
  }
}

/** A straight quotation mark opens at the start, and after white space or an opening mark. */
function opensStraight(text: string, at: number, from: number): boolean {
  const before = at === from ? ' ' : (text[at - 1] ?? ' ')
  const after = text[at + 1] ?? ' '
  if (/\s/u.test(after)) return false
  return (
    /[\s([{（「『【“‘—–-]/u.test(before) || /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}、。]/u.test(before)
  )
}

function isApostrophe(text: string, at: number): boolean {
  const letter = /\p{L}/u
  return text[at] === '’' && letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '')
}

function outermost(found: readonly { open: number; close: number }[]): Map<number, number> {
  const pairs = new Map<number, number>()
  let end = -1
  for (const { open, close } of found.toSorted((a, b) => a.open - b.open)) {
    if (open < end) continue
    pairs.set(open, close)
    end = close
  }
  return pairs
}

/** A text in another form, with the way back: offsets are UTF-16 units on both sides. */
export interface Normalised {
  readonly original: string
  readonly text: string
  /** Where in the original the character at this offset begins. */
  readonly toOriginal: (offset: number) => number
  /** Where in the text the character at this offset of the original begins. */
  readonly fromOriginal: (offset: number) => number
  /** The stretch of the original behind [start, end): whole characters, without white space at its ends that the text does not have. */
  readonly rangeInOriginal: (start: number, end: number) => { start: number; end: number }
}

/** One place where the text is not the original: [from, fromEnd) of it became `form`. */
export interface Rewriting {
  readonly from: number
  readonly fromEnd: number
  readonly form: string
}

/** The text with its rewritings, which come in order and do not overlap, applied. */
export function rewrite(original: string, rewritings: readonly Rewriting[]): Normalised {
  if (rewritings.length === 0) return unchanged(original)
  const parts: string[] = []
  const to = new Int32Array(rewritings.length)
  let copied = 0
  let length = 0
  rewritings.forEach(({ from, fromEnd, form }, index) => {
    parts.push(original.slice(copied, from), form)
    to[index] = length + from - copied
    length += from - copied + form.length
    copied = fromEnd
  })
  parts.push(original.slice(copied))
  return withMap(original, parts.join(''), rewritings, to)
}

function withMap(
  original: string,
  text: string,
  rewritings: readonly Rewriting[],
  to: Int32Array,
): Normalised {
  /** The last rewriting that begins, on its side, before what `isAfter` says. */
  const lastBefore = (isAfter: (index: number) => boolean) => {
    let low = 0
    let high = rewritings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isAfter(middle)) high = middle
      else low = middle + 1
    }
    const rewriting = rewritings[low - 1]
    const start = to[low - 1]
    if (rewriting === undefined || start === undefined) return null
    return { ...rewriting, to: start, toEnd: start + rewriting.form.length }
  }
  const toOriginal = (offset: number) => {
    const near = lastBefore((index) => (to[index] ?? 0) > offset)
    if (near === null) return offset
    return offset < near.toEnd ? near.from : near.fromEnd + offset - near.toEnd
  }
  const endInOriginal = (offset: number) => {
    const near = lastBefore((index) => (to[index] ?? 0) >= offset)
    if (near === null) return offset
    return near.fromEnd + Math.max(0, offset - near.toEnd)
  }
  return {
    original,
    text,
    toOriginal,
    fromOriginal: (offset) => {
      const near = lastBefore((index) => (rewritings[index]?.from ?? 0) > offset)
      if (near === null) return offset
      return offset < near.fromEnd ? near.to : near.toEnd + offset - near.fromEnd
    },
    rangeInOriginal: (start, end) => {
      const first = toOriginal(start)
      return { start: first, end: end > start ? endInOriginal(end) : first }
    },
  }
}

function unchanged(text: string): Normalised {
  const same = (offset: number) => offset
  return {
    original: text,
    text,
    toOriginal: same,
    fromOriginal: same,
    rangeInOriginal: (start, end) => ({ start, end: Math.max(start, end) }),
  }
}

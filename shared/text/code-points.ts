/** How many characters of Unicode a text has; halves of a surrogate pair count as one each. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** The text between two places that are counted in code points. */
export function betweenCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('')
}

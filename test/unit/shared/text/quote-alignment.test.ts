import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '#shared/text/quote-alignment'

/** What stands for the middle part, and the edits before, in and after it. */
function aligned(before: string, middle: string, after: string, text: string) {
  const from = before.length
  const pattern = before + middle + after
  const { start, end, errors } = align(pattern, text, from, from + middle.length, 16)
  return { words: text.slice(start, end), errors }
}

/** The fewest edits between the pattern and any stretch of the text, the slow way. */
function fewestEdits(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0)
  for (const unit of pattern) {
    const next = [(row[0] ?? 0) + 1]
    for (let at = 1; at <= text.length; at += 1) {
      const kept = (row[at - 1] ?? 0) + (unit === text[at - 1] ? 0 : 1)
      next.push(Math.min(kept, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(...row)
}

describe('an alignment', () => {
  it.each([
    ['abc', 'XYZ', 'def', '..abcXYZdef..', 'XYZ', [0, 0, 0]],
    ['abc', 'XYZ', 'def', 'abcXQZdef', 'XQZ', [0, 1, 0]],
    ['abc', 'XYZ', 'def', 'abcQYZdef', 'QYZ', [0, 1, 0]],
    ['abc', 'XYZ', 'def', 'abcXYQdef', 'XYQ', [0, 1, 0]],
    ['abc', 'XYZ', 'def', 'abc--XYZ++def', 'XYZ', [2, 0, 2]],
    ['abc', 'XYZ', 'def', 'abcX--YZdef', 'X--YZ', [0, 2, 0]],
    ['abc', 'XYZ', 'def', 'abcdef', '', [0, 3, 0]],
    ['abc', 'XYZ', 'def', 'aXYZf', 'XYZ', [2, 0, 2]],
    ['', 'XYZ', '', '..XQZ..', 'XQZ', [0, 1, 0]],
    ['', 'XYZ', '', '..XYQ..', 'XYQ', [0, 1, 0]],
  ])('of %s|%s|%s in %s', (before, middle, after, text, words, errors) => {
    expect(aligned(before, middle, after, text)).toEqual({ words, errors })
  })

  it('needs no more edits than there must be', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(word, word, word, word, (before, middle, after, text) => {
        const { errors } = aligned(before, middle, after, text)
        const sum = errors.reduce((total, part) => total + part)
        expect(sum).toBe(fewestEdits(before + middle + after, text))
      }),
      { numRuns: 1000 },
    )
  })
})

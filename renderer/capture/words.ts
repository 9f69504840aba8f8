/** Characters that draw nothing and turn the text around them: controls, and bidi overrides and isolates. */
const unruly = /[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g
// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g

/** The most characters (UTF-16 units) of a title, an author or a publisher. */
export const longestWords = 2000

/**
 * A page's own words, fit to be shown in a line: text only, white space collapsed, control characters
 * and bidi overrides removed, at most `longest` UTF-16 units. Null when nothing is left.
 */
export function words(value: string | null | undefined, longest = longestWords): string | null {
  if (!value) return null
  const text = value
    .slice(0, 4 * longestWords)
    .replace(controls, ' ')
    .replace(unruly, '')
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' ? null : line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
}

/** The same for words in which HTML was escaped once too often, as in much JSON-LD: `&amp;` becomes &. */
export function unescapedWords(value: string | null | undefined): string | null {
  if (!value || !/&(#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(value)) return words(value)
  const escaped = value.slice(0, 4 * longestWords).replace(/</g, '&lt;')
  return words(new DOMParser().parseFromString(escaped, 'text/html').body.textContent)
}

import { plain } from './headline'

const bare = (text: string) => plain(text).replace(/[。.!?]+$/, '')

const separator =
  /\s+[|｜\-–—:：»«·•・/]\s+|\s*[|｜]\s*|\s+::\s+|(?<=[^\x20-\x7e])\s*[-–—:：]\s*(?=[^\s]{1,30}$)/g

/**
 * A title without the name of its site, where it can be known: a part before or after a separator that
 * is one of `sites`, or all but the part that a heading of the page repeats.
 */
export function withoutSite(
  title: string,
  sites: readonly (string | null)[],
  headings: readonly string[],
): string {
  const cuts = [...title.matchAll(separator)].map((match) => ({
    before: title.slice(0, match.index).trim(),
    after: title.slice(match.index + match[0].length).trim(),
  }))
  const names = new Set(sites.flatMap((site) => (site ? [plain(site)] : [])))
  const known = new Set(headings.map(bare))
  for (const { before, after } of cuts) {
    if (before !== '' && (known.has(bare(before)) || names.has(plain(after)))) return before
  }
  for (const { before, after } of cuts.toReversed()) {
    if (after !== '' && (known.has(bare(after)) || names.has(plain(before)))) return after
  }
  return title
}

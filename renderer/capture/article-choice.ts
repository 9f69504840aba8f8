import { amend } from './amend-choice'
import { isHeadline, plain } from './headline'
import { isIndex } from './index-page'
import { articleNodes, isBearable, passes } from './readability-pass'
import { lengthOf, linkShare, type Run } from './runs'

/** What the page says of itself that helps to find its article. */
export type Hints = Readonly<{
  title: string | null
  description: string | null
  /** The page calls itself an article. */
  article: boolean
}>

/** A pass that finds this many characters has found the article; a shorter one asks for the next. */
const enough = 250
/** A page with less text than this has nothing around its text worth telling apart from it. */
const tiny = 150
/** So many characters in common tell that a description was taken from a paragraph. */
const probeLength = 24
const proseLinks = 0.3

/**
 * The text nodes and images of the article on `page`, or null where there is none and everything shown
 * is the text: an index, a list, a few lines, a page too large to tell. Hidden elements must be gone.
 */
export function chooseArticle(
  page: Document,
  runs: readonly Run[],
  hints: Hints,
): ReadonlySet<Node> | null {
  if (!isBearable(page)) return null
  if (lengthOf(runs) <= tiny) return null
  const found = longestPass(page, runs)
  const kept = runs.filter((run) => isKept(run, found))
  const index = isIndex(kept)
  const described = describedRun(runs, hints)
  if (described && !isKept(described, found)) {
    const around = surroundings(described, runs)
    const better = index || lengthOf(around) > 2 * lengthOf(kept)
    if (better) return amend(runs, nodesOf(around), hints.title)
  }
  if (kept.length === 0 || (!hints.article && (index || isScrap(kept, runs, hints.title))))
    return null
  return amend(runs, found, hints.title)
}

/** Whether it is a small part of the page's prose with no headline: then it is not the article. */
function isScrap(kept: readonly Run[], runs: readonly Run[], title: string | null): boolean {
  const prose = (some: readonly Run[]) => lengthOf(some) * (1 - linkShare(some))
  if (lengthOf(kept) >= enough || kept.some((run) => isHeadline(run, title))) return false
  return prose(kept) < prose(runs) / 3
}

function longestPass(page: Document, runs: readonly Run[]): ReadonlySet<Node> {
  let longest: ReadonlySet<Node> = new Set()
  let length = 0
  for (const pass of passes) {
    const nodes = articleNodes(page, pass)
    const found = lengthOf(runs.filter((run) => isKept(run, nodes)))
    if (found > length) {
      longest = nodes
      length = found
    }
    if (length >= enough) break
  }
  return longest
}

function isKept(run: Run, kept: ReadonlySet<Node>): boolean {
  return run.nodes.some((node) => kept.has(node))
}

/** The paragraph below the headline that the page's description quotes: the article's beginning. */
function describedRun(runs: readonly Run[], hints: Hints): Run | null {
  const probe = plain(hints.description ?? '').slice(0, probeLength)
  const headline = runs.findIndex((run) => isHeadline(run, hints.title))
  if (probe.length < probeLength || headline < 0) return null
  const quoted = (run: Run) => linkShare([run]) < proseLinks && plain(run.text).includes(probe)
  return runs.slice(headline + 1).find(quoted) ?? null
}

/** The runs of the largest block around `run` that is not the whole page and not mostly links. */
function surroundings(run: Run, runs: readonly Run[]): readonly Run[] {
  let around: readonly Run[] = [run]
  for (let block = run.block.parentElement; block?.parentElement; block = block.parentElement) {
    const whole = block.localName === 'body' || block.querySelector('nav, footer') !== null
    const within = runs.filter((other) => block?.contains(other.block))
    if (whole || linkShare(within) > proseLinks) break
    around = within
  }
  return around
}

function nodesOf(runs: readonly Run[]): ReadonlySet<Node> {
  return new Set(runs.flatMap((run) => run.nodes))
}

import { headingLevel } from './element-kind'
import { isBeside } from './beside-article'
import { isHeadline } from './headline'
import { pageDate } from './page-date'
import { lengthOf, linkShare, type Run } from './runs'

/** Where nothing of an article stands, even between its headline and its first line. */
const around =
  'nav, aside, footer, form, ul, ol, dl, button, select, [role=navigation], [role=complementary]'
/** A standfirst is as long as a sentence, and no further from the headline than this. */
const sentence = 40
const longestGap = 1200
const shortLine = 30
const longestDateline = 60
const mostlyLinks = 0.7
/** How much of the text stands below its headline; above it are images, and the site's own lines. */
const below = 0.6

/** Headings over links to other pages. */
const elsewhere = new RegExp(
  `^[\\s■◆●▼▶►・【\\[＜<«-]*(${[
    '関連(記事|ニュース|リンク|キーワード|トピックス?|タグ|コンテンツ)',
    '(この記事の)?(関連|おすすめ|オススメ)(の)?(記事|リンク)',
    '(あわせて|合わせて|併せて)読みたい',
    'こちらの記事も|次に読む',
    '人気(の)?(記事|ランキング)|アクセスランキング|(新着|最新)(記事|ニュース)',
    'you (may|might) also like',
    'related( articles?| stories| posts?| content| news| coverage| reading)?',
    'read (more|next)|more (from|on|stories)|recommended( for you)?',
    'most (read|popular|viewed)|trending|popular (now|stories|posts)',
  ].join('|')})[\\s】\\]＞>»:：.…]*(\\S{0,12})$`,
  'i',
)

/**
 * Mends what Readability does to an article's frame and inside: the headline and standfirst are put back,
 * as are headings and quotations in the middle; lists of links to other articles go, and what asks the
 * reader for something.
 */
export function amend(
  runs: readonly Run[],
  found: ReadonlySet<Node>,
  title: string | null,
): ReadonlySet<Node> {
  const kept = new Set<Run>(runs.filter((run) => run.nodes.some((node) => found.has(node))))
  frameHeadline(runs, kept, title)
  keepInside(runs, kept)
  for (const run of linkLists(runs.filter((each) => kept.has(each)))) kept.delete(run)
  for (const run of runs) if (isBeside(run)) kept.delete(run)
  return nodesAfter(runs, kept, found)
}

/** The nodes of kept runs: all of those that were put back, and of the others what was found. */
function nodesAfter(runs: readonly Run[], kept: ReadonlySet<Run>, found: ReadonlySet<Node>) {
  const nodes = new Set<Node>()
  for (const run of runs) {
    if (!kept.has(run)) continue
    const some = run.nodes.filter((node) => found.has(node))
    for (const node of some.length > 0 ? some : run.nodes) nodes.add(node)
  }
  return nodes
}

function frameHeadline(runs: readonly Run[], kept: Set<Run>, title: string | null) {
  const length = lengthOf([...kept])
  const at = runs.findLastIndex(
    (run, index) =>
      isHeadline(run, title) &&
      lengthOf(runs.slice(index).filter((each) => kept.has(each))) >= length * below,
  )
  const headline = runs[at]
  if (!headline) return
  for (const run of runs.slice(0, at)) {
    if (run.text.length < shortLine || linkShare([run]) > 0.5) kept.delete(run)
  }
  kept.add(headline)
  const rest = runs.slice(at + 1)
  const first = rest.findIndex((run) => kept.has(run) && run.text.length >= sentence)
  const between = rest.slice(0, Math.max(first, 0))
  if (lengthOf(between) > longestGap) return
  for (const run of between) if (isIntroduction(run)) kept.add(run)
}

/** What stands between a headline and its text and belongs to them: standfirst, image, dateline. */
function isIntroduction(run: Run): boolean {
  if (run.block.closest(around)) return false
  if (run.block.closest('figure') || isDated(run)) return true
  return run.text.length >= sentence && linkShare([run]) < 0.3
}

/** Between the first and the last line of the article, headings, quotations and datelines are its own. */
function keepInside(runs: readonly Run[], kept: Set<Run>) {
  const found = new Set(kept)
  const first = runs.findIndex((run) => found.has(run))
  const last = runs.findLastIndex((run) => found.has(run))
  const inside = runs.slice(first, last + 1)
  for (const [at, run] of inside.entries()) {
    const next = inside[at + 1]
    const heads = next !== undefined && found.has(next) && isHeadingOf(run, next)
    if (heads || isDated(run) || run.block.closest('blockquote, pre')) kept.add(run)
  }
}

/** A line with a date between others says who spoke and when: in a thread, in a diary, under a post. */
function isDated(run: Run): boolean {
  return run.text.length <= longestDateline && pageDate(run.text) !== null
}

/** Whether `run` is a heading that stands over `next`, side by side in one block. */
function isHeadingOf(run: Run, next: Run): boolean {
  if (headingLevel(run.block.localName) === null || run.linked > run.text.length / 2) return false
  return run.block.parentElement?.contains(next.block) ?? false
}

/** Runs under a heading that announces links to other pages, and the heading, if links do follow. */
function linkLists(runs: readonly Run[]): Run[] {
  const lists: Run[] = []
  let inList = false
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1]
    if (elsewhere.test(run.text)) inList = next !== undefined && isLinks(next)
    else if (inList) inList = isLinks(run) || run.text.length < shortLine
    if (inList) lists.push(run)
  }
  return lists
}

function isLinks(run: Run): boolean {
  return run.linked >= run.text.length * mostlyLinks
}

import { bylineOf } from './byline'
import { datelineOf, textDateline } from './dateline'
import { noFacts, type Declared, type PageFacts } from './declared-facts'
import { isHeadline } from './headline'
import { languageOf } from './language-of'
import { withoutSite } from './page-title'
import { linkShare, type Run } from './runs'
import { words } from './words'

/**
 * What a page says of itself, completed from what it shows where its markup is silent. Hidden elements
 * must be gone from `page`; `runs` are its own.
 */
export function pageFacts(page: Document, declared: Declared, runs: readonly Run[]): PageFacts {
  const { facts, sites } = declared
  const headings = runs.flatMap((run) => (/^h[1-4]$/.test(run.block.localName) ? [run.text] : []))
  const title = facts.title === null ? null : withoutSite(facts.title, sites, headings)
  const headline = runs.findIndex((run) => isHeadline(run, facts.title))
  const text = runs.map((run) => run.text).join('\n')
  return {
    title: title ?? words(headings[0]) ?? words(firstLine(runs)),
    author: facts.author ?? bylineOf(page, runs),
    publisher: facts.publisher,
    publishedAt: facts.publishedAt ?? datelineOf(page, runs, Math.max(headline, 0)),
    canonicalUrl: facts.canonicalUrl,
    language: languageOf(text, facts.language),
  }
}

/** The first line that is not a row of links. */
function firstLine(runs: readonly Run[]): string | undefined {
  const run = runs.find((each) => each.text.length > 3 && linkShare([each]) < 0.5)
  return run?.text.split('\n')[0]?.slice(0, 200)
}

/** What a text says of itself: its first line is its title, a date alone in a line below it its own. */
export function textFacts(text: string): PageFacts {
  const first = text.split('\n').find((line) => line.trim() !== '')
  return {
    ...noFacts,
    title: words(first?.replace(/^\s*#{1,6}\s+|\s+#+\s*$/g, '').slice(0, 200)),
    publishedAt: textDateline(text),
    language: languageOf(text),
  }
}

import type { Reading } from '#shared/domain/reading'
import { chooseArticle } from './article-choice'
import { blocksOf } from './blocks'
import { baseOf, declaredFacts, type PageFacts } from './declared-facts'
import { besideHeadline, type Surroundings } from './interests/interest-marks'
import { pageLinks } from './interests/page-links'
import { leftOutOf } from './left-out'
import { pageFacts } from './page-facts'
import { stretchesOf } from './page-stretches'
import { parsePage } from './parse-page'
import { placedPosts } from './posts/placed-posts'
import { postsInPage } from './posts/posts-in-page'
import { runsOf } from './runs'
import { removeHidden } from './shown-page'

export type ReadPage = Readonly<{
  reading: Pick<Reading, 'text' | 'blocks' | 'leftOut' | 'posts'>
  facts: PageFacts
  /** What else of the page may tell an interest. */
  surroundings: Surroundings
}>

/** Lets the window answer between two stages of the work. */
type Pause = () => Promise<void>

/**
 * Reads a page: its article as text with blocks, what was left out of it, and its facts. Text that is
 * shown on the page is in the one or the other, once. Of a fragment all is kept, and it has no facts
 * but those its own text gives.
 */
export async function readPage(
  html: string,
  { url, fragment, pause }: { url: string | null; fragment: boolean; pause: Pause },
): Promise<ReadPage> {
  const page = parsePage(html)
  await pause()
  const declared = declaredFacts(page, url)
  const base = baseOf(page, url)
  const posts = postsInPage(page, base)
  removeHidden(page, fragment)
  const runs = runsOf(page.body)
  const facts = pageFacts(page, declared, runs)
  await pause()
  const hints = { title: facts.title, description: declared.description, article: declared.article }
  const kept = fragment ? null : chooseArticle(page, runs, hints)
  await pause()
  const keeps = (node: Node) => kept === null || kept.has(node)
  const elements = new Set(posts.map(({ element }) => element))
  const stretches = stretchesOf(page.body, { keeps, whole: kept === null, posts: elements }, base)
  const { places, ...set } = blocksOf(stretches)
  const surroundings = {
    links: pageLinks(page, base, kept),
    own: URL.parse(url ?? facts.canonicalUrl ?? '')?.hostname ?? null,
    beside: besideHeadline(runs, declared.facts.title),
  }
  const reading = { ...set, leftOut: leftOutOf(stretches), posts: placedPosts(posts, places, set) }
  return { reading, facts, surroundings }
}

import { noSurroundings } from './interests/interest-marks'
import { markdown } from './markdown'
import { textFacts } from './page-facts'
import { gapsIn, plainText } from './plain-text'
import { postsInText } from './posts/posts-in-text'
import type { ReadPage } from './read-page'

/** Reads text without HTML: lines as they stand, or Markdown. */
export function readLines(text: string, kind: 'markdown' | 'text'): ReadPage {
  const lines = kind === 'markdown' ? markdown(text) : plainText(text)
  const gaps = kind === 'markdown' ? null : gapsIn(text)
  const reading = { ...lines, leftOut: [], posts: postsInText(lines, { gaps }) }
  return { reading, facts: textFacts(text), surroundings: noSurroundings }
}

import type { PostSighting } from '#shared/domain/post'
import type { Reading } from '#shared/domain/reading'
import type { Span } from '#shared/text/span'
import type { PagePost } from './posts-in-page'
import { postsInText } from './posts-in-text'

/**
 * The posts of a page with their places in its reading text, in its order, and after them those that were
 * left out of it; posts without markup among them. A link that was left out leads to another page.
 */
export function placedPosts(
  found: readonly PagePost[],
  places: ReadonlyMap<Element, Span>,
  reading: Pick<Reading, 'text' | 'blocks'>,
): PostSighting[] {
  const marked = found
    .map(({ element, post }): PostSighting => ({ ...post, place: places.get(element) ?? null }))
    .filter(({ form, place }) => form !== 'link' || place !== null)
  const taken = marked.flatMap(({ place }) => place ?? [])
  const startOf = ({ place }: PostSighting) => place?.start ?? Infinity
  return [...marked, ...postsInText(reading, { taken })].toSorted((a, b) =>
    startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b),
  )
}

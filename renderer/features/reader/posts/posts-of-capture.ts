import { postsOf, type PostRecord, type SeenPost } from '#shared/domain/post-record'
import type { PostSighting } from '#shared/domain/post'
import type { Capture } from '#shared/domain/capture'
import type { Reading } from '#shared/domain/reading'

/** How many posts a capture shows, each counted once. */
export function postCount(capture: Capture, reading: Reading | null): number {
  const { id: captureId, sourceId, capturedAt } = capture
  const seen = (reading?.posts ?? []).map((post) => ({ post, captureId, sourceId, capturedAt }))
  return postsOf(seen, [], new Set()).length
}

/** A post of the case as one capture shows it. */
export type CapturePost = Readonly<{
  record: PostRecord
  /** Its sightings in this capture, in the order of the text. */
  here: readonly PostSighting[]
  /** The one of them that shows the most. */
  shown: PostSighting
  /** Where else it is shown with more of its words. */
  fuller: SeenPost | null
}>

/** The posts of the case that a capture shows, in the order of its text; those left out of it come last. */
export function postsOfCapture(records: readonly PostRecord[], captureId: string): CapturePost[] {
  return records
    .flatMap((record): CapturePost[] => {
      const here = record.seen
        .filter((seen) => seen.captureId === captureId)
        .map(({ post }) => post)
      const shown = fullestOf(here)
      if (!shown) return []
      const elsewhere = record.seen.find(({ post }) => post.text === record.text) ?? null
      const more = record.text !== '' && (shown.text === '' || (shown.cutOff && !record.cutOff))
      return [{ record, here, shown, fuller: more ? elsewhere : null }]
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

function fullestOf(here: readonly PostSighting[]): PostSighting | undefined {
  const rank = (post: PostSighting) => Number(post.text !== '') + Number(!post.cutOff)
  return here.toSorted((a, b) => rank(b) - rank(a))[0]
}

/** A large number stands for "left out", as infinities cannot be taken from each other. */
const placeOf = ({ here }: CapturePost) =>
  Math.min(...here.map(({ place }) => place?.start ?? Number.MAX_SAFE_INTEGER))

import { describe, expect, it } from 'vitest'
import {
  postCount,
  postsOfCapture,
} from '../../../../../../renderer/features/reader/posts/posts-of-capture'
import type { PostSighting } from '../../../../../../shared/domain/post'
import { postsOf } from '../../../../../../shared/domain/post-record'
import { aCapture, aPost, aReading, at } from '../../../../../support/nouns'

const words = 'The gate will not close and nobody answers.'
const at9 = (start: number) => ({ place: { start, end: start + 9 } })
const records = (seen: readonly (readonly [string, PostSighting])[]) =>
  postsOf(
    seen.map(([capture, post]) => ({
      post,
      captureId: `capture-${capture}`,
      sourceId: `source-${capture}`,
      capturedAt: at,
    })),
    [],
    new Set(),
  )

describe('the posts of a capture', () => {
  it('are counted once each', () => {
    const posts = [aPost(), aPost(at9(90)), aPost({ id: '1886703788597711463' })]
    expect(postCount(aCapture(), aReading({ posts }))).toBe(2)
    expect(postCount(aCapture(), aReading())).toBe(0)
    expect(postCount(aCapture(), null)).toBe(0)
  })

  it('come in the order of its text, those left out of it last, and none of other captures', () => {
    const found = postsOfCapture(
      records([
        ['1', aPost({ id: '1000000000000000001', place: null })],
        ['1', aPost({ id: '1000000000000000002', ...at9(50) })],
        ['2', aPost({ id: '1000000000000000003', ...at9(0) })],
        ['1', aPost({ id: '1000000000000000004', ...at9(20) })],
      ]),
      'capture-1',
    )
    expect(found.map(({ record }) => record.id?.at(-1))).toEqual(['4', '2', '1'])
  })

  it('show what stands in the capture, and who shows more of it', () => {
    const cut = aPost({ text: `${words.slice(0, 20)}…`, cutOff: true })
    const seen = records([
      ['1', aPost({ form: 'frame', text: '', place: null })],
      ['1', cut],
      ['2', aPost({ text: words })],
    ])
    const [here] = postsOfCapture(seen, 'capture-1')
    expect(here?.shown).toEqual(cut)
    expect(here?.here).toHaveLength(2)
    expect(here?.fuller?.sourceId).toBe('source-2')
    expect(postsOfCapture(seen, 'capture-2')[0]?.fuller).toBeNull()
  })
})

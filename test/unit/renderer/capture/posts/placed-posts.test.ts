// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { placedPosts } from '../../../../../renderer/capture/posts/placed-posts'
import { aPost, aReading } from '../../../../support/nouns'

it('keeps a post that was left out of the text without a place, after the others, but no link to one', () => {
  const [first, second, third] = ['p', 'p', 'a'].map((name) => document.createElement(name))
  const { place: _place, ...post } = aPost()
  const found = [
    { element: first!, post },
    { element: second!, post: { ...post, handle: 'placed' } },
    { element: third!, post: { ...post, form: 'link' as const } },
  ]
  const places = new Map([[second!, { start: 4, end: 10 }]])
  expect(placedPosts(found, places, aReading())).toEqual([
    aPost({ handle: 'placed', place: { start: 4, end: 10 } }),
    aPost({ place: null }),
  ])
})

import { expect, it } from 'vitest'
import { cutOffPost } from '../../../../shared/check/cut-off-post'
import { readingText } from '../../../../shared/text/quote'
import { checkedDraft } from '../../../support/checked'

const reading = '港湾局の発表。\n準備を進めてきた提携先にも…\n担当者が話した。'
const post = { start: reading.indexOf('準備'), end: reading.indexOf('…') + 1 }

/** The marks that are asked about in a sentence that cites these words of one capture. */
function marks(sentence: string, marked: string, cutOff = [post]) {
  const draft = checkedDraft([sentence], {
    cited: [
      { name: 'page', reading, marked },
      { name: 'other', reading: '提携先は困っている。' },
    ],
    claims: { both: ['page', 'other'], one: ['page'] },
  })
  const readings = new Map(draft.readings).set('c-page', { ...readingText(reading), cutOff })
  return draft.sentences
    .flatMap((one) => cutOffPost({ ...draft, readings }, one))
    .flatMap((finding) => ('marks' in finding ? finding.marks : []))
}

it('asks about what stands in a post that is cut off, by a passage or by a claim', () => {
  expect(marks('提携先も待っている[page]。', '準備を進めてきた提携先')).toEqual([1])
  expect(marks('提携先も待っている[=one]。', '準備を進めてきた提携先')).toEqual([1])
  expect(marks('提携先も待っている[other][page]。', '準備を進めてきた')).toEqual([2])
})

it.each([
  ['the words stand beside the post', '担当者が話した', [post]],
  ['no post is cut off', '準備を進めてきた提携先', []],
  ['the passage is longer than the post', '港湾局の発表。\n準備を進めてきた提携先にも…', [post]],
])('is silent where %s', (_why, marked, cutOff) => {
  expect(marks('提携先も待っている[page]。', marked, cutOff)).toEqual([])
})

it('is silent where a claim rests on something else besides', () => {
  expect(marks('提携先も待っている[=both]。', '準備を進めてきた提携先')).toEqual([])
})

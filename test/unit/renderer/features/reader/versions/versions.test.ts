import type { Capture } from '#shared/domain/capture'
import { describe, expect, it } from 'vitest'
import { pairOf } from '../../../../../../renderer/features/reader/versions/chosen-pair'
import {
  changesAt,
  paragraphAt,
} from '../../../../../../renderer/features/reader/versions/passage-place'
import { shownPieces } from '../../../../../../renderer/features/reader/versions/shown-pieces'
import { viewsOf } from '../../../../../../renderer/features/reader/shown-parts'
import type { ReadingBlock } from '../../../../../../shared/domain/reading'
import { compareTexts } from '../../../../../../shared/text/compare'
import { aCapture } from '../../../../../support/nouns'

const captures = ['c', 'b', 'a'].map((id) => aCapture({ id }))
const compare = (before: string, after: string, leftOut: readonly string[] = []) =>
  compareTexts(
    { text: before, leftOut: leftOut.map((text) => ({ text })) },
    { text: after, leftOut: [] },
    { parties: [] },
  )

describe('which two captures are compared', () => {
  const ids = (openId: string, askedId: string | null = null) => {
    const pair = pairOf(captures, openId, askedId)
    return pair && `${pair.before.id} ${pair.after.id}`
  }

  it('are the open one and the one before it, of the oldest the one after it', () => {
    expect([ids('c'), ids('b'), ids('a')]).toEqual(['b c', 'a b', 'a b'])
  })

  it('are the open one and the one asked for, the older first', () => {
    expect([ids('c', 'a'), ids('a', 'c'), ids('b', 'b'), ids('b', 'gone')]).toEqual([
      'a c',
      'a c',
      'a b',
      'a b',
    ])
  })

  it('are none where there is only one', () => {
    expect(pairOf(captures.slice(0, 1), 'c', null)).toBeNull()
    const [one, other] = [aCapture(), aCapture({ id: 'other' })]
    const transcript = aCapture({ id: 'written', transcriptOf: one.id })
    const isCompared = (all: Capture[]) => viewsOf(one, all, 0).includes('versions')
    expect([[one], [one, other], [one, transcript]].map(isCompared)).toEqual([false, true, false])
  })
})

describe('where a passage stands', () => {
  it('is told by its paragraph: headlines and images are none', () => {
    const text = 'Head\nOne.\n\nTwo.'
    const blocks: ReadingBlock[] = [
      { kind: 'heading', level: 1, start: 0, end: 4 },
      { kind: 'paragraph', start: 5, end: 9 },
      { kind: 'image', address: null, start: 10, end: 10 },
      { kind: 'paragraph', start: 11, end: 15 },
    ]
    expect([0, 5, 8, 12].map((at) => paragraphAt({ text, blocks }, at))).toEqual([1, 1, 1, 2])
  })

  it('has the changes that lie in it or touch its edges', () => {
    const { changes } = compare('一つ。費用は3円。終わり。', '一つ。費用は5円。終わりだ。')
    expect(changes).toHaveLength(2)
    expect(changesAt(changes, { start: 3, end: 9 })).toEqual(changes.slice(0, 1))
  })
})

describe('what is drawn of a comparison', () => {
  const line = (salt: number) => `これは${salt}行目で、何も変わっていない長い行です。\n`
  const long = Array.from({ length: 40 }, (_, at) => line(at)).join('')

  it('is the whole newer text with what went, long unchanged stretches folded', () => {
    const pieces = shownPieces(
      compare(`${long}費用は3円。\n${long}`, `${long}費用は5円。\n${long}`),
    )
    const shownText = pieces
      .map((piece) => (piece.kind === 'change' ? piece.added : piece.text))
      .join('')
    expect(shownText).toBe(`${long}費用は5円。\n${long}`)
    expect(pieces.map(({ kind }) => kind)).toEqual([
      'same',
      'fold',
      'same',
      'change',
      'same',
      'fold',
      'same',
    ])
    expect(pieces.find(({ kind }) => kind === 'change')).toMatchObject({ index: 0, removed: '3' })
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length)
  })

  it('shows a line that was left out before as part of the text', () => {
    const pieces = shownPieces(compare('本文です。', '本文です。\nおすすめ', ['おすすめ']))
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'masked'])
  })

  it('cuts no character in two where it folds', () => {
    const emoji = '👍'.repeat(1000)
    for (const piece of shownPieces(compare(`${emoji}3`, `${emoji}5`))) {
      expect(piece.kind === 'change' || isWhole(piece.text)).toBe(true)
    }
  })
})

const isWhole = (text: string) =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)

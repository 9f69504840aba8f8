// @vitest-environment jsdom
import fc from 'fast-check'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ReadingText } from '../../../../../renderer/features/reader/ReadingText'
import {
  endsOf,
  offsetAt,
  rangeOf,
  spanOf,
  textMap,
} from '../../../../../renderer/features/reader/text-map'
import type { Reading, ReadingBlock } from '../../../../../shared/domain/reading'
import { translator } from '../../../../../shared/i18n/translate'
import { aReading } from '../../../../support/nouns'

type Piece =
  | { kind: 'paragraph' | 'quote' | 'preformatted' | 'heading' | 'listed' | 'image'; text: string }
  | { kind: 'row'; cells: readonly string[] }

/** A reading as the extraction makes it: blocks parted by a line feed, cells by a tab. */
function readingOf(pieces: readonly Piece[]): Reading {
  let text = ''
  const blocks = pieces.map((piece, index): ReadingBlock => {
    if (index > 0) text += '\n'
    const start = text.length
    if (piece.kind === 'row') {
      const cells = piece.cells.map((cell, column) => {
        if (column > 0) text += '\t'
        const from = text.length
        text += cell
        return { header: column === 0, columns: 1, start: from, end: text.length }
      })
      return { kind: 'row', table: 1, cells, start, end: text.length }
    }
    text += piece.text
    const span = { start, end: text.length }
    if (piece.kind === 'heading') return { kind: 'heading', level: 2, ...span }
    if (piece.kind === 'listed') return { kind: 'listed', depth: 1, ordinal: 1, ...span }
    if (piece.kind === 'image') return { kind: 'image', address: null, ...span }
    return { kind: piece.kind, ...span }
  })
  return aReading({ text, blocks })
}

const t = translator('en')

function drawn(reading: Reading) {
  const place = document.body.appendChild(document.createElement('main'))
  const root = createRoot(place)
  const leave = () => {
    root.unmount()
    place.remove()
  }
  onTestFinished(leave)
  flushSync(() =>
    root.render(<ReadingText ref={null} reading={reading} headline={null} language="ja" t={t} />),
  )
  const article = place.querySelector('article')
  if (!article) throw new Error('no text was drawn')
  return { place, article, map: textMap(article), leave }
}

const sample = readingOf([
  { kind: 'heading', text: 'The bridge' },
  { kind: 'image', text: '' },
  { kind: 'paragraph', text: 'It was closed in May.\nNobody was told.' },
  { kind: 'listed', text: 'one' },
  { kind: 'listed', text: 'two' },
  { kind: 'row', cells: ['year', '', 'loss'] },
  { kind: 'quote', text: '橋は安全だ。' },
])

describe('the text as it stands in the page', () => {
  it('is the reading text and nothing else: no sign, number or label is among its letters', () => {
    const { article, map } = drawn(sample)
    const letters = map.pieces.map(({ node }) => node.data).join('')
    expect(letters).toBe(sample.text.replaceAll(/\n(?!Nobody)|\t/g, ''))
    expect(article.textContent).toBe(letters)
  })

  it('leads from every offset to its character and back', () => {
    const text = fc.stringMatching(/^[a-c橋。\n ]{0,12}$/)
    const flat = fc.stringMatching(/^[a-c橋。 ]{0,8}$/)
    const kind = fc.constantFrom(
      'paragraph' as const,
      'quote' as const,
      'preformatted' as const,
      'heading' as const,
      'listed' as const,
      'image' as const,
    )
    const row = fc.constant('row' as const)
    const piece: fc.Arbitrary<Piece> = fc.oneof(
      fc.record({ kind, text }),
      fc.record({ kind: row, cells: fc.array(flat, { minLength: 1, maxLength: 4 }) }),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const reading = readingOf(pieces)
        const { map, leave } = drawn(reading)
        for (const { node, start, end } of map.pieces) {
          expect(node.data).toBe(reading.text.slice(start, end))
          expect(offsetAt(map, node, 1)).toBe(start + 1)
        }
        const covered = map.pieces.reduce((sum, { start, end }) => sum + end - start, 0)
        const breaks = reading.blocks.length - 1
        const tabs = pieces.reduce(
          (sum, one) => sum + (one.kind === 'row' ? one.cells.length - 1 : 0),
          0,
        )
        expect(covered).toBe(reading.text.length - breaks - tabs)
        leave()
      }),
      { numRuns: 60 },
    )
  })

  it('gives the stretch that a range of the page covers, across blocks, lists and cells', () => {
    const { map } = drawn(sample)
    const from = sample.text.indexOf('Nobody')
    const to = sample.text.indexOf('loss') + 2
    const range = rangeOf(map, { start: from, end: to })
    expect(range && spanOf(map, range)).toEqual({ start: from, end: to })
  })

  it('moves the ends of a range that lie outside the text to the text between them', () => {
    const { place, article, map } = drawn(sample)
    const before = place.insertBefore(document.createElement('p'), article)
    before.textContent = 'outside'
    const range = document.createRange()
    range.setStart(before, 0)
    range.setEnd(place, place.childNodes.length)
    expect(spanOf(map, range)).toEqual({ start: 0, end: sample.text.length })
    range.setStart(article, 0)
    range.setEnd(article.querySelector('ul') ?? article, 1)
    const one = sample.text.indexOf('one')
    expect(spanOf(map, range)).toEqual({ start: 0, end: one + 3 })
  })

  it('gives nothing for a range beside the text or between two blocks', () => {
    const { place, article, map } = drawn(sample)
    const range = document.createRange()
    range.selectNodeContents(place.appendChild(document.createElement('p')))
    expect(spanOf(map, range)).toBeNull()
    const quote = article.querySelector('blockquote') ?? article
    range.setStartBefore(quote)
    range.setEndBefore(quote)
    expect(spanOf(map, range)).toBeNull()
  })

  it('puts a span that begins or ends on a break onto the letters beside it', () => {
    const { map } = drawn(sample)
    const breakAt = sample.text.indexOf('\nIt was')
    const ends = endsOf(map, { start: breakAt, end: breakAt + 3 })
    expect([ends?.startContainer.data.slice(0, 2), ends?.startOffset, ends?.endOffset]).toEqual([
      'It',
      0,
      2,
    ])
    expect(endsOf(map, { start: breakAt, end: breakAt + 1 })).toBeNull()
  })
})

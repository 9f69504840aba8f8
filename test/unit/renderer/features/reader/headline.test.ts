import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../../../../renderer/features/reader/headline'
import type { Reading, ReadingBlock } from '../../../../../shared/domain/reading'
import { aReading } from '../../../../support/nouns'

type Line = readonly [kind: 'heading' | 'paragraph' | 'quote' | 'image', text: string]

function readingOf(...lines: readonly Line[]): Reading {
  let at = 0
  const blocks = lines.map(([kind, text]): ReadingBlock => {
    const span = { start: at, end: at + text.length }
    at = span.end + 1
    if (kind === 'heading') return { kind, level: 1, ...span }
    return kind === 'image' ? { kind, address: null, ...span } : { kind, ...span }
  })
  return aReading({ text: lines.map(([, text]) => text).join('\n'), blocks })
}

const rest: Line = ['paragraph', 'It rained.']

describe('the headline of a reading text', () => {
  it('is its first block with words, where the source is called the same', () => {
    const reading = readingOf(['image', ''], ['heading', '第２岸壁  閉鎖'], rest)
    expect(headlineOf(reading, '第2岸壁 閉鎖')).toBe(reading.blocks[1])
    expect(headlineOf(readingOf(['paragraph', 'Berth shut'], rest), 'Berth shut')).not.toBeNull()
  })

  it.each([
    ['the reporter calls the source something else', ['heading', 'Berth shut'], 'The crane'],
    ['it says more than the name', ['paragraph', 'Berth shut. It rained.'], 'Berth shut'],
    ['it says a little less', ['heading', 'Berth 4 shut'], 'Berth 14 shut'],
    ['it is a picture of that', ['image', 'Berth shut'], 'Berth shut'],
    ['it is what somebody said', ['quote', 'Berth shut'], 'Berth shut'],
    ['the source has no name', ['heading', 'Berth shut'], null],
  ] as const)('is none where %s', (_, first, name) => {
    expect(headlineOf(readingOf(first, rest), name)).toBeNull()
  })

  it('is none where another line comes first, or nothing follows', () => {
    const heading: Line = ['heading', 'Berth shut']
    expect(headlineOf(readingOf(rest, heading), 'Berth shut')).toBeNull()
    expect(headlineOf(readingOf(heading), 'Berth shut')).toBeNull()
    expect(headlineOf(readingOf(), 'Berth shut')).toBeNull()
  })
})

import { expect, it } from 'vitest'
import { linesOf } from '../../../../../../renderer/capture/pdf/page-lines'
import { pieceBox } from '../../../../../../renderer/features/reader/pages/piece-box'

/** A page of 600 by 800 points at twice its size, upright and turned to the right. */
const upright = [2, 0, 0, -2, 0, 1600]
const turned = [0, 2, 2, 0, 0, 0]

function box(transform: readonly number[], view: readonly number[], vertical = false) {
  const item = { str: '橋', transform, width: 50, height: 50, fontName: 'f', hasEOL: false }
  const run = linesOf([item], { f: { vertical } })[0]?.runs[0]?.run
  if (!run) throw new Error('no run')
  const { left, top, angle, size, length, isVertical } = pieceBox({ run }, view)
  return { left, top: Math.round(top), angle: Math.round(angle), size, length, isVertical }
}

it('words lie on their baseline, in the size they are drawn', () => {
  expect(box([10, 0, 0, 10, 100, 700], upright)).toEqual({
    left: 200,
    top: Math.round(200 - 0.86 * 20),
    angle: 0,
    size: 20,
    length: 100,
    isVertical: false,
  })
})

it('words of a turned page are turned with it', () => {
  expect(box([10, 0, 0, 10, 100, 700], turned)).toMatchObject({ angle: 90, size: 20, length: 100 })
})

it('a vertical line hangs from the middle of its first character', () => {
  expect(box([10, 0, 0, 10, 100, 700], upright, true)).toEqual({
    left: 190,
    top: 200,
    angle: 0,
    size: 20,
    length: 100,
    isVertical: true,
  })
})

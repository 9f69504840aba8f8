import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfText, isRegion, Passage, wordsOf } from '../../../../shared/domain/passage'
import {
  between,
  inside,
  middleOf,
  moved,
  parseRegion,
  printRegion,
  resized,
  type Region,
  type Size,
} from '../../../../shared/domain/region'
import { aPassage, aRegion } from '../../../support/nouns'

const size = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
})
const any = fc.integer({ min: -30_000, max: 30_000 })
const point = fc.record({ x: any, y: any })
const regionIn = (picture: Size) =>
  fc.record({ x: any, y: any, width: any, height: any }).map((region) => inside(region, picture))
const isInside = ({ x, y, width, height }: Region, picture: Size) =>
  [x, y, width, height].every(Number.isInteger) &&
  x >= 0 &&
  y >= 0 &&
  width >= 1 &&
  height >= 1 &&
  x + width <= picture.width &&
  y + height <= picture.height

describe('a region of a picture', () => {
  it('is read as it is printed, and nothing else is read', () => {
    fc.assert(
      fc.property(size.chain(regionIn), (region) => {
        expect(parseRegion(printRegion(region))).toEqual(region)
      }),
    )
    expect(parseRegion('xywh=1,2,3,4')).toEqual({ x: 1, y: 2, width: 3, height: 4 })
    for (const other of [
      'xywh=percent:1,2,3,4',
      'xywh=1,2,0,4',
      'xywh=1,2,3',
      'xywh=-1,2,3,4',
      't=1',
    ])
      expect(parseRegion(other)).toBeNull()
  })

  it('stays inside its picture however it is drawn, moved and resized', () => {
    const drawn = size.chain((picture) =>
      fc.record({
        picture: fc.constant(picture),
        box: size,
        region: regionIn(picture),
        by: point,
        from: point,
        to: point,
      }),
    )
    fc.assert(
      fc.property(drawn, ({ picture, box, region, by, from, to }) => {
        expect(isInside(between(from, to, box, picture), picture)).toBe(true)
        expect(isInside(resized(region, by, picture), picture)).toBe(true)
        expect(isInside(middleOf(picture), picture)).toBe(true)
        const there = moved(region, by, picture)
        expect(isInside(there, picture)).toBe(true)
        expect([there.width, there.height]).toEqual([region.width, region.height])
        const { x, y } = resized(region, by, picture)
        expect([x, y]).toEqual([region.x, region.y])
      }),
    )
  })

  it('is drawn in the pixels of the picture, whatever size it is shown in', () => {
    const picture = { width: 4000, height: 3000 }
    const box = { width: 400, height: 300 }
    expect(between({ x: 30, y: 40 }, { x: 10, y: 20 }, box, picture)).toEqual({
      x: 100,
      y: 200,
      width: 200,
      height: 200,
    })
  })
})

describe('a passage', () => {
  it('is known by its words, or by what the reporter says is seen', () => {
    expect(wordsOf(aPassage())).toBe('last inspected in May')
    expect(wordsOf(aRegion())).toBe('A crack beside the second pier')
  })

  it('of an older version of the app has no kind and is of text', () => {
    const { kind: _, ...selector } = aPassage().selector
    const read = Passage.parse({ ...aPassage(), selector })
    expect([isOfText(read), isRegion(read)]).toEqual([true, false])
  })

  it('of a picture has a description', () => {
    const { selector } = aRegion()
    expect(
      Passage.safeParse({ ...aRegion(), selector: { ...selector, description: ' ' } }).success,
    ).toBe(false)
  })
})

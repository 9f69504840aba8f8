import { expect, it } from 'vitest'
import { pageText } from '../../../../../renderer/capture/pdf/page-text'

/** Words as a file draws them: where they begin, on which line, and how long they are. */
function textOf(
  ...drawn: readonly (readonly [str: string, x: number, y: number, width: number])[]
) {
  const items = drawn.map(([str, x, y, width]) => {
    return { str, transform: [10, 0, 0, 10, x, y], width, height: 10, fontName: 'f', hasEOL: false }
  })
  return pageText(items, {}).text
}

it('a line that is drawn font by font stands as one reads it', () => {
  const drawn = [
    ['coindog', 20, 700, 42],
    ['※', 10, 700, 10],
    ['の今すぐ', 62, 700, 40],
  ] as const
  expect(textOf(...drawn)).toBe('※coindogの今すぐ')
  expect(textOf(...drawn, ['⚡', 80, 700, 6])).toBe('※coindogの今すぐ\n⚡')
  expect(textOf(['B', 30, 700, 5], ['A', 10, 700, 5])).toBe('A B')
})

it('a sign without letters in a gap of other words comes after all lines, so that they stay whole', () => {
  const drawn = [
    ['coindog', 20, 700, 42],
    ['※', 10, 700, 10],
    ['の今すぐ', 62, 700, 60],
    ['⚡', 90, 700, 6],
    ['始める', 10, 685, 112],
  ] as const
  expect(textOf(...drawn)).toBe('※coindogの今すぐ始める\n⚡')
  const [one, two, words] = drawn
  expect(textOf(one, two, words, ['約4', 90, 700, 6], ['別の行', 300, 600, 30])).toBe(
    '※coindogの今すぐ\n約4\n別の行',
  )
})

it('lines, and what lies on other words, stay as they are drawn', () => {
  expect(textOf(['right', 300, 700, 40], ['left', 10, 600, 40])).toBe('right\nleft')
  expect(textOf(['below', 10, 700, 40], ['over it', 5, 700, 40])).toBe('below\nover it')
  expect(textOf(['עולם', 60, 700, 30], ['שלום', 10, 700, 30])).toBe('עולם\nשלום')
})

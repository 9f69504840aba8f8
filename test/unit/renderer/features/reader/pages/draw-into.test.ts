// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { drawInto } from '../../../../../../renderer/features/reader/pages/draw-into'

it('a page is white paper before anything is drawn on it, and nothing is left of the brush', () => {
  const acts: string[] = []
  const paper = {
    fillStyle: '#000',
    fillRect: (...at: number[]) => acts.push(`${paper.fillStyle} ${at.join(' ')}`),
    save: () => acts.push('save'),
    restore: () => acts.push('restore'),
  }
  const canvas = Object.assign(document.createElement('canvas'), { getContext: () => paper })
  const page = {
    render: ({ transform }: { transform: number[] }) => acts.push(transform.join(' ')),
  }
  drawInto(canvas, page, { width: 100.5, height: 40 })
  expect([canvas.width, canvas.height]).toEqual([100, 40])
  expect(acts).toEqual(['save', '#fff 0 0 100 40', 'restore', '1 0 0 1 0 0'])
})

it('a page without an end is drawn into a bearable number of pixels', () => {
  const canvas = Object.assign(document.createElement('canvas'), { getContext: () => null })
  const fine = drawInto(
    canvas,
    { render: ({ transform }) => transform[0] },
    { width: 40_000, height: 40_000 },
  )
  expect(fine).toBe(0.1)
  expect(canvas.width * canvas.height).toBe(16_000_000)
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boundsFor, keepBounds, readBounds } from '../../../electron/window-bounds'

const display = { x: 0, y: 0, width: 1920, height: 1080 }
const at = (x: number, y: number, width = 1000, height = 700) => ({
  x,
  y,
  width,
  height,
  maximised: false,
})

describe('where the window opens', () => {
  it('is where it was', () => {
    expect(boundsFor(at(60, 70), [display])).toEqual(at(60, 70))
    const second = { x: 1920, y: 0, width: 1280, height: 800 }
    expect(boundsFor(at(2000, 20), [display, second])).toEqual(at(2000, 20))
  })
  it('is the middle, as large as usual, at the first start', () => {
    expect(boundsFor(null, [display])).toEqual(at(320, 110, 1280, 860))
  })
  it.each([
    ['on a display that is gone', at(2500, 20)],
    ['above the screen, where its bar cannot be grabbed', at(100, -300)],
    ['below the screen', at(100, 1070)],
    ['beside the screen but for a sliver', at(1850, 20)],
  ])('is the middle when it was %s', (_where, saved) => {
    expect(boundsFor(saved, [display])).toEqual(at(320, 110, 1280, 860))
  })
  it('is never smaller than the rooms need, and no larger than a small display', () => {
    expect(boundsFor(at(0, 0, 200, 200), [display])).toMatchObject({ width: 720, height: 520 })
    const small = { x: 0, y: 0, width: 1024, height: 600 }
    expect(boundsFor(null, [small])).toMatchObject({ x: 0, y: 0, width: 1024, height: 600 })
    expect(boundsFor(null, [])).toMatchObject({ width: 1280, height: 860 })
  })
})

describe('the bounds on the disk', () => {
  it('come back as they were kept, and a damaged file counts as none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bounds-'))
    const file = join(folder, 'window.json')
    expect(readBounds(file)).toBeNull()
    keepBounds(file, at(1, 2))
    expect(readBounds(file)).toEqual(at(1, 2))
    for (const damage of ['', '{"x":1', '{"x":"1"}', 'null']) {
      await writeFile(file, damage)
      expect(readBounds(file)).toBeNull()
    }
    keepBounds(join(folder, 'none/window.json'), at(1, 2))
    await rm(folder, { recursive: true, force: true })
  })
})

// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pictureDetails } from '../../../../renderer/capture/picture-file'
import { readClip } from '../../../../renderer/capture/read-clip'
import { fileClip } from '../../../support/clip'
import { picture } from '../../../support/picture'

const bytes = (from: Buffer) => new Uint8Array(from)
const read = (from: Buffer) => readClip(fileClip('港.png', bytes(from)))

it('a picture is kept with what it says of its camera and its place, as details alone', async () => {
  const { kind, mediaType, unread, facts, details, reading } = await read(picture())
  expect({ kind, mediaType, unread }).toEqual({
    kind: 'image',
    mediaType: 'image/png',
    unread: null,
  })
  const told = new Map(details.map(({ name, value }) => [name, value]))
  expect(told.get('dimensions')).toBe('320 × 200')
  expect(told.get('camera')).toBe('Kuro K1')
  expect(told.get('position')).toBe('35.5, 139.75')
  expect([...told.values()]).toContain('Nobody Known')
  expect(JSON.stringify({ facts, reading })).not.toMatch(/Kuro|139|Nobody/)
})

it('a picture that says nothing has its size and no place', async () => {
  const names = (await read(picture({ secrets: false }))).details.map(({ name }) => name)
  expect(names).toContain('dimensions')
  expect(names).not.toContain('position')
})

it('a picture of more points than a window should draw is kept and says so', async () => {
  const size = { width: 12_000, height: 9000 }
  const { unread, details } = await read(picture(size, Buffer.alloc(10)))
  expect(unread).toEqual({ code: 'picture-too-large', details: size })
  expect(details[0]).toEqual({ name: 'dimensions', value: '12000 × 9000' })
})

it('whatever is broken in it, its details are words of limited length', () => {
  const whole = bytes(picture())
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.nat(whole.length),
      (changes, length) => {
        const broken = whole.slice()
        for (const [at, byte] of changes) broken[at] = byte
        for (const { name, value } of pictureDetails(broken.subarray(0, length))) {
          expect(name.length).toBeLessThanOrEqual(100)
          expect(value.length).toBeLessThanOrEqual(500)
        }
      },
    ),
  )
})

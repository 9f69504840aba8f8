import { expect, it } from 'vitest'
import { fileType } from '../../../../renderer/capture/file-type'
import { keptFile } from '../../../../renderer/capture/kept-file'
import { fileClip } from '../../../support/clip'

const hex = (digits: string) =>
  Uint8Array.from(digits.match(/../g) ?? [], (byte) => parseInt(byte, 16))

it.each([
  ['255044462d312e37', 'application/pdf'],
  ['504b0304140000000800', 'application/zip'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ffe000104a464946', 'image/jpeg'],
  ['474946383961', 'image/gif'],
  ['524946462400000057454250', 'image/webp'],
  ['524946462400000057415645', 'audio/wav'],
  ['0000001c6674797061766966', 'image/avif'],
  ['0000001c6674797068656963', 'image/heic'],
  ['0000001c6674797069736f6d', 'video/mp4'],
  ['4d4d002a00000008', 'image/tiff'],
  ['d0cf11e0a1b11ae1', 'application/x-ole-storage'],
])('%s begins %s', (digits, mediaType) => {
  expect(fileType(hex(digits))).toBe(mediaType)
})

it('a media type that a server made up is kept as far as a capture holds it', () => {
  const clip = fileClip('a.bin', new Uint8Array([0]), `application/${'x'.repeat(300)}`)
  expect(keptFile(clip, clip.parts[0]!).mediaType).toHaveLength(200)
})

it.each([
  '',
  '25',
  '3c21646f6374797065',
  '424d20697320612074657874',
  '474946206973',
  '4d5a20616e64',
])('is not told by %j', (digits) => {
  expect(fileType(hex(digits))).toBeNull()
})

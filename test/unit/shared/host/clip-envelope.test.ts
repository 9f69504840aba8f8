import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClipHead } from '#shared/host/browser-clip'
import { packedHead, unpackedClip } from '#shared/host/clip-envelope'

const head: ClipHead = {
  id: 'b9e7a5f0-8a53-4f0e-9c1c-2d6f4c3b2a10',
  caseId: 'case-1',
  asVersion: true,
  url: 'https://news.example/a',
  title: '港の記録 “𠮷” \\u0041 \0',
  at: '2026-11-22T09:00:00+09:00',
  selection: '',
  browser: 'Chromium 156',
  extension: '0.1.0',
  parts: [],
}

function packed(given: ClipHead, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([packedHead(given), ...parts]))
}

describe('a clip on its way', () => {
  it('comes out as it went in, whatever its words and bytes are', () => {
    const some = fc.uint8Array({ minLength: 1, maxLength: 200 })
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(text, text, some, some, (title, selection, page, picture) => {
        const parts = [
          { role: 'snapshot', size: page.length },
          { role: 'screenshot', size: picture.length },
        ] as const
        const given: ClipHead = { ...head, title, selection, parts: [...parts] }
        const out = unpackedClip(packed(given, [page, picture]))
        expect(out.head).toEqual(given)
        expect(out.bytes.map((bytes) => [...bytes])).toEqual([[...page], [...picture]])
      }),
    )
  })

  it('cut off, added to or changed in its lengths it is none', () => {
    const whole = packed({ ...head, parts: [{ role: 'snapshot', size: 40 }] }, [
      new Uint8Array(40).fill(7),
    ])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(() => unpackedClip(whole.slice(0, length))).toThrow('invalid-input')
      }),
    )
    const longer = new Uint8Array(whole.length + 1)
    longer.set(whole)
    expect(() => unpackedClip(longer)).toThrow('invalid-input')
    for (const at of [0, 1, 2, 3]) {
      const other = whole.slice()
      other[at] = (other[at] ?? 0) ^ 1
      expect(() => unpackedClip(other)).toThrow('invalid-input')
    }
  })
})

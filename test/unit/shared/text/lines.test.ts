import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf } from '#shared/text/lines'

it('gives every line with its place, empty ones too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '港') }), (text) => {
      const lines = [...linesOf(text)]
      expect(lines.map(({ line }) => line)).toEqual(text.split('\n'))
      for (const { line, start } of lines) expect(text.startsWith(line, start)).toBe(true)
      expect(lines.map(({ start }) => start)).toEqual(
        lines.map((_line, at) =>
          lines.slice(0, at).reduce((sum, one) => sum + one.line.length + 1, 0),
        ),
      )
    }),
  )
})

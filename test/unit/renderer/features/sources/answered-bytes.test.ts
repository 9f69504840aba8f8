import { expect, it } from 'vitest'
import { answeredBytes } from '../../../../../renderer/features/sources/answered-bytes'
import { aCapture } from '../../../../support/nouns'

const answered = (headers: [string, string][], roles: ('page' | 'rendered')[] = ['page']) => {
  const capture = aCapture()
  const [part] = capture.parts
  if (!part) throw new Error('no part')
  const parts = roles.map((role) => ({ ...part, role }))
  return answeredBytes({ ...capture, method: 'address', headers, parts })
}

it.each([
  ['announced', [['Content-Length', '4']], { packing: null, isCounted: true }],
  ['not announced', [], { packing: null, isCounted: false }],
  [
    'announced of the packed bytes alone',
    [
      ['content-length', '4'],
      ['Content-Encoding', 'GZIP'],
    ],
    { packing: 'gzip', isCounted: false },
  ],
  [
    'taken back by a transfer in chunks',
    [
      ['content-length', '4'],
      ['transfer-encoding', 'chunked'],
    ],
    { packing: null, isCounted: false },
  ],
  [
    'announced of what is not packed at all',
    [
      ['content-length', '4'],
      ['content-encoding', 'identity'],
    ],
    { packing: null, isCounted: true },
  ],
] satisfies [string, [string, string][], object][])(
  'the length of a file can be %s',
  (_how, headers, told) => expect(answered(headers)).toEqual(told),
)

it('is not asked of a page, and nothing of what was not fetched', () => {
  const packed: [string, string][] = [['content-encoding', 'br']]
  expect(answered(packed, ['page', 'rendered'])).toEqual({ packing: 'br', isCounted: null })
  expect(answeredBytes({ ...aCapture(), method: 'file' })).toBeNull()
})

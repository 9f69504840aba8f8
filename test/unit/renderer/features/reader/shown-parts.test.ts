import { expect, it } from 'vitest'
import {
  screenshotOf,
  snapshotOf,
  viewsOf,
} from '../../../../../renderer/features/reader/shown-parts'
import type { CapturePart } from '../../../../../shared/domain/capture'
import { aCapture, sha } from '../../../../support/nouns'

const part = (role: CapturePart['role'], mediaType = 'text/html'): CapturePart => ({
  role,
  sha256: sha('a'),
  size: 1,
  mediaType,
})
const shown = (...roles: CapturePart['role'][]) =>
  snapshotOf(aCapture({ parts: roles.map((role) => part(role)) }))?.role

it.each([
  [['page', 'rendered', 'snapshot', 'screenshot'], 'snapshot'],
  [['page', 'rendered'], 'rendered'],
  [['page', 'plain'], 'page'],
  [['plain'], 'plain'],
] as const)('of %j the snapshot tab shows %s', (roles, role) => {
  expect(shown(...roles)).toBe(role)
})

it('a picture of the page is shown when it is a PNG', () => {
  const withPart = (mediaType: string) =>
    screenshotOf(aCapture({ parts: [part('page'), part('screenshot', mediaType)] }))
  expect(withPart('image/png')?.role).toBe('screenshot')
  expect(withPart('image/svg+xml')).toBeNull()
})

it.each([
  [
    'has its text and its pages',
    { reading: { sha256: sha('b'), characters: 9, leftOut: 0 } },
    ['text', 'pages', 'file'],
  ],
  [
    'has its pages only, and can be written down, when it has no text',
    { unread: { code: 'document-no-text', details: {} } },
    ['pages', 'file', 'write'],
  ],
  [
    'is a file when it is locked',
    { unread: { code: 'document-password', details: {} } },
    ['file', 'write'],
  ],
] as const)('a PDF %s', (_, over, views) => {
  const capture = aCapture({
    mediaType: 'application/pdf',
    readAs: null,
    reading: { sha256: sha('b'), characters: 0, leftOut: 0 },
    ...over,
  })
  expect(viewsOf(capture, [capture], 0)).toEqual(views)
})

import { expect, it } from 'vitest'
import { mayUse } from '../../../electron/permissions'

it('grants our page the clipboard for writing and lasting storage', () => {
  expect(mayUse('clipboard-sanitized-write', 'app://uradori/')).toBe(true)
  expect(mayUse('persistent-storage', 'app://uradori')).toBe(true)
  expect(mayUse('persistent-storage', 'app://uradori/#/settings')).toBe(true)
})

it.each([
  'clipboard-read',
  'media',
  'geolocation',
  'notifications',
  'openExternal',
  'usb',
  'unknown',
])('grants nobody %s', (permission) => expect(mayUse(permission, 'app://uradori/')).toBe(false))

it.each(['https://example.org/', 'app://uradori.evil/', 'app://print/', 'null', ''])(
  'grants %s nothing',
  (address) => expect(mayUse('persistent-storage', address)).toBe(false),
)

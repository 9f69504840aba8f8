import { describe, expect, it } from 'vitest'
import { filled, messagesOf } from '../../../../electron/extension/locales'
import { browserKinds, manifestFor } from '../../../../electron/extension/manifest'
import { hasRoom, mostWaiting, mostWaitingBytes } from '../../../../electron/extension/waiting'
import { pageAddress } from '../../../../electron/extension/page-address'
import { browserName } from '../../../../electron/extension/pairing'
import { ago } from '../../../../electron/extension/words'
import { WebAddress } from '../../../../shared/host/web-address'
import { en, ja } from '../../../../shared/i18n/catalogue'

describe('the manifest', () => {
  it.each(browserKinds)(
    'of %s asks for no more than it needs, and may reach this computer only',
    (kind) => {
      const manifest = manifestFor(kind, '1.2.3')
      expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*'])
      const needed = ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']
      const more = kind === 'chromium' ? ['pageCapture'] : []
      expect(manifest.permissions.toSorted()).toEqual([...needed, ...more].toSorted())
      const policy = manifest.content_security_policy.extension_pages
      expect(policy).toContain("default-src 'none'")
      expect(/connect-src ([^;]*);/.exec(policy)?.[1]).toBe('http://127.0.0.1:*')
      expect(policy).not.toMatch(/unsafe|https:|\*\.|localhost/)
      expect(manifest).not.toHaveProperty('content_scripts')
      expect(manifest).not.toHaveProperty('externally_connectable')
      expect(manifest).not.toHaveProperty('web_accessible_resources')
    },
  )
})

describe('the words', () => {
  it('have names and texts that a browser takes, in both languages', () => {
    for (const catalogue of [en, ja]) {
      const messages = messagesOf(catalogue)
      expect(Object.keys(messages)).toHaveLength(Object.keys(catalogue).length)
      expect(Object.keys(messages).filter((name) => !/^\w+$/.test(name))).toEqual([])
    }
    expect(messagesOf({ 'a.b-c': 'costs $5' })).toEqual({ a_b_c: { message: 'costs $$5' } })
  })

  it('have their slots filled once, by what is given', () => {
    expect(filled('{a} and {b}, {a}', { a: '{b}', b: 2 })).toBe('{b} and 2, {b}')
    expect(filled('{a}', {})).toBe('{a}')
  })

  it.each([
    ['2026-11-20T08:00:00Z', '2 days ago', '2 日前'],
    ['2026-11-22T07:59:00Z', '1 minute ago', '1 分前'],
    ['2026-11-22T05:00:00Z', '3 hours ago', '3 時間前'],
    ['2026-11-22T08:00:00Z', 'now', '今'],
    ['2026-11-22T09:00:00Z', 'now', '今'],
    ['2024-11-20T09:00:00Z', '2 years ago', '2 年前'],
  ])('tell that %s is %s', (at, english, japanese) => {
    const now = new Date('2026-11-22T08:00:00Z')
    expect([ago(at, now, 'en'), ago(at, now, 'ja')]).toEqual([english, japanese])
  })
})

describe('the address of a tab', () => {
  it.each([
    ['https://news.example/lock?a=b#c', 'https://news.example/lock?a=b#c'],
    ['https://me:secret@news.example/lock', 'https://news.example/lock'],
    [`https://news.example/${'a'.repeat(8000)}`, null],
    ['chrome://settings', null],
    ['no address', null],
    [null, null],
  ])('%s is told to the app as %s, which takes it', (url, told) => {
    const address = pageAddress(url)
    expect(address).toBe(told)
    expect(WebAddress.nullable().safeParse(address).success).toBe(true)
  })
})

describe('what waits', () => {
  it('is bounded in number and in size', () => {
    const of = (count: number, size: number) => Array.from({ length: count }, () => ({ size }))
    expect(hasRoom([], mostWaitingBytes)).toBe(true)
    expect(hasRoom([], mostWaitingBytes + 1)).toBe(false)
    expect(hasRoom(of(mostWaiting - 1, 1), 1)).toBe(true)
    expect(hasRoom(of(mostWaiting, 1), 1)).toBe(false)
    expect(hasRoom(of(2, mostWaitingBytes / 2), 1)).toBe(false)
  })
})

it.each([
  [
    'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chrome 156',
  ],
  ['Mozilla/5.0 (Windows) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2', 'Edge 156'],
  ['Mozilla/5.0 (Macintosh; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
  ['something else', 'Browser'],
])('%s is called %s', (agent, name) => expect(browserName(agent)).toBe(name))

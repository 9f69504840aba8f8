import { describe, expect, it } from 'vitest'
import {
  isOurPage,
  mayNavigate,
  mayOpenOutside,
  mayRequest,
} from '../../../electron/where-may-it-go'

describe('our page', () => {
  it.each(['app://uradori/', 'app://uradori/#/case/1', 'app://uradori/index.html?x#y'])(
    'is %s',
    (url) => expect(isOurPage(url)).toBe(true),
  )
  it.each([
    'app://uradori',
    'app://uradori.evil/',
    'app://evil/',
    'app://print/',
    'app://uradori/assets/a.js',
    'app://uradori@evil/',
    'https://uradori/',
    'file:///app://uradori/',
    'about:blank',
    'data:text/html,app://uradori/',
    '',
  ])('is not %s', (url) => expect(isOurPage(url)).toBe(false))
})

describe('where a frame may go', () => {
  it('lets the window stay on its page', () => {
    expect(mayNavigate('app://uradori/#/draft', true)).toBe(true)
    expect(mayNavigate('about:blank', true)).toBe(false)
    expect(mayNavigate('https://example.org/', true)).toBe(false)
  })
  it('lets a frame show only what the page wrote into it', () => {
    expect(mayNavigate('about:srcdoc', false)).toBe(true)
    expect(mayNavigate('about:blank', false)).toBe(true)
    expect(mayNavigate('app://uradori/', false)).toBe(false)
    expect(mayNavigate('data:text/html,x', false)).toBe(false)
    expect(mayNavigate('https://example.org/', false)).toBe(false)
  })
})

describe('what our session may ask for', () => {
  it.each(['app://uradori/assets/a.js', 'data:image/png;base64,AA', 'blob:app://uradori/1'])(
    'allows %s',
    (url) => expect(mayRequest(url)).toBe(true),
  )
  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://uradori.evil/',
    'app://print/',
    'chrome://gpu',
    'blob:https://example.org/1',
    'ftp://example.org/',
  ])('refuses %s', (url) => expect(mayRequest(url)).toBe(false))
})

describe('what may open in the browser outside', () => {
  it('is a plain https address', () => {
    expect(mayOpenOutside('https://example.org/a?b=c#d')).toBe(true)
  })
  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://bank.example@evil.example/',
    'https://:word@evil.example/',
    'mailto:a@b.example',
    'not an address',
  ])('is not %s', (url) => expect(mayOpenOutside(url)).toBe(false))
})

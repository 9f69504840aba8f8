import { describe, expect, it } from 'vitest'
import { headersFrom, networkEvent } from '../../../../electron/capture/network-events'
import { networkLog } from '../../../../electron/capture/network-log'
import { zonesOfRemote } from '../../../../electron/capture/zone'

const megabyte = 1024 * 1024

/** A log fed as Chromium feeds it, in its own words. */
function logOf(
  limits = { bytes: 64 * megabyte, redirects: 10 },
  isInner: (address: string) => boolean = () => false,
) {
  const log = networkLog('main', limits, isInner)
  const note = (method: string, params: object, sessionId = '') => {
    const event = networkEvent(method, params)
    if (event) log.note(event, sessionId)
  }
  const ask = (requestId: string, url: string, from?: { url: string; status: number }) =>
    note('Network.requestWillBeSent', {
      requestId,
      loaderId: requestId,
      frameId: 'main',
      type: 'Document',
      request: { url },
      ...(from ? { redirectResponse: from } : {}),
    })
  const answer = (requestId: string, url: string, more: object = {}) =>
    note('Network.responseReceived', {
      requestId,
      response: { url, status: 200, mimeType: 'text/html', headers: {}, ...more },
    })
  const show = (loaderId: string, url: string) =>
    note('Page.frameNavigated', { frame: { id: 'main', loaderId, url } })
  const data = (requestId: string, dataLength: number, sessionId = '') =>
    note('Network.dataReceived', { requestId, dataLength }, sessionId)
  return { log, note, ask, answer, show, data }
}

describe('the log of a page', () => {
  it('knows the page once it is shown, with the way there', () => {
    const { log, ask, answer, show, note } = logOf()
    ask('1', 'http://a/')
    ask('1', 'http://b/', { url: 'http://a/', status: 302 })
    expect(log.page()).toBeNull()
    note('Network.responseReceivedExtraInfo', {
      requestId: '1',
      headers: {},
      headersText: 'HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n\r\n',
    })
    answer('1', 'http://b/', { responseTime: 5000 })
    show('1', 'http://b/')
    expect(log.page()).toEqual({
      requestId: '1',
      url: 'http://b/',
      shownAt: 'http://b/',
      status: 200,
      mediaType: 'text/html',
      receivedAt: 5000,
      headers: [
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
      ],
    })
    expect(log.redirects()).toEqual([{ url: 'http://a/', status: 302 }])
    expect(log.isLoaded()).toBe(false)
    note('Page.loadEventFired', {})
    expect(log.isLoaded()).toBe(true)
    expect(log.problem()).toBeNull()
  })

  it('counts a page that sends the reader on as part of the way', () => {
    const { log, ask, answer, show, note } = logOf()
    ask('1', 'http://a/')
    answer('1', 'http://a/')
    show('1', 'http://a/')
    note('Page.loadEventFired', {})
    ask('2', 'http://b/')
    expect(log.isLoaded()).toBe(false)
    answer('2', 'http://b/')
    show('2', 'http://b/')
    expect(log.page()?.shownAt).toBe('http://b/')
    expect(log.redirects()).toEqual([{ url: 'http://a/', status: 200 }])
  })

  it('stops at the eleventh redirection, not at the tenth', () => {
    const { log, ask } = logOf()
    ask('1', 'http://a/')
    for (let hop = 0; hop < 10; hop += 1) ask('1', 'http://a/', { url: 'http://a/', status: 302 })
    expect(log.problem()).toBeNull()
    ask('1', 'http://a/', { url: 'http://a/', status: 302 })
    expect(log.problem()).toMatchObject({ code: 'too-many-redirects', details: { limit: 10 } })
  })

  it('counts the bytes of the page, its frames and its workers together', () => {
    const { log, ask, data } = logOf({ bytes: 3 * megabyte, redirects: 10 })
    ask('1', 'http://a/')
    data('1', megabyte)
    data('2', megabyte, 'frame')
    data('1', megabyte)
    expect([log.received(), log.receivedOf('1')]).toEqual([3 * megabyte, 2 * megabyte])
    expect(log.problem()).toBeNull()
    data('3', 1, 'worker')
    expect(log.problem()).toMatchObject({ code: 'too-large', details: { size: 4, limit: 3 } })
  })

  it.each([
    ['plain text', { mimeType: 'text/plain' }, 'not-a-page', { type: 'text/plain' }],
    ['an image', { mimeType: 'image/png' }, 'not-a-page', { type: 'image/png' }],
    ['a PDF', { mimeType: 'application/pdf' }, 'not-a-page', { type: 'application/pdf' }],
    ['a type nobody named', { mimeType: '' }, 'not-a-page', { type: 'unknown' }],
    [
      'a page to be saved',
      { headers: { 'content-disposition': 'attachment; filename=a.html' } },
      'not-a-page',
      { type: 'text/html' },
    ],
    ['no content', { status: 204 }, 'page-status', { status: 204 }],
  ])('is no page: %s', (_what, response, code, details) => {
    const { log, ask, answer } = logOf()
    ask('1', 'http://a/')
    answer('1', 'http://a/', response)
    expect(log.problem()).toMatchObject({ code, details })
  })

  it.each([
    ['XHTML', { mimeType: 'application/xhtml+xml' }],
    ['a page that is not there', { status: 404 }],
    ['a broken server', { status: 503 }],
    ['a page shown in place', { headers: { 'content-disposition': 'inline' } }],
  ])('is a page: %s', (_what, response) => {
    const { log, ask, answer } = logOf()
    ask('1', 'http://a/')
    answer('1', 'http://a/', response)
    expect(log.problem()).toBeNull()
  })

  it('keeps a page that starts a download, and gives up one that leaves for a dead end', () => {
    const { log, ask, answer, show, note } = logOf()
    ask('1', 'http://a/')
    answer('1', 'http://a/')
    show('1', 'http://a/')
    ask('2', 'http://a/file.zip')
    answer('2', 'http://a/file.zip', { mimeType: 'application/zip' })
    note('Network.loadingFailed', { requestId: '2', errorText: 'net::ERR_ABORTED' })
    expect([log.problem(), log.page()?.shownAt]).toEqual([null, 'http://a/'])
    ask('3', 'http://dead/')
    note('Network.loadingFailed', { requestId: '3', errorText: 'net::ERR_CONNECTION_REFUSED' })
    expect(log.problem()).toMatchObject({
      code: 'page-unreachable',
      details: { reason: 'ERR_CONNECTION_REFUSED' },
    })
  })

  it('minds a failing picture, script or frame no further', () => {
    const { log, ask, answer, show, note } = logOf()
    ask('1', 'http://a/')
    answer('1', 'http://a/')
    show('1', 'http://a/')
    const picture = { requestId: '9', loaderId: '1', frameId: 'main', type: 'Image' }
    note('Network.requestWillBeSent', { ...picture, request: { url: 'http://b/' } })
    expect(log.isQuiet()).toBe(false)
    note('Network.loadingFailed', { requestId: '9', errorText: 'net::ERR_FAILED' })
    const frame = { requestId: '7', loaderId: '7', frameId: 'inner', type: 'Document' }
    note('Network.requestWillBeSent', { ...frame, request: { url: 'http://c/' } })
    note('Network.responseReceived', {
      requestId: '7',
      response: { url: 'http://c/', status: 200, mimeType: 'application/pdf', headers: {} },
    })
    expect(log.problem()).toBeNull()
  })

  it('is quiet when what the page asked for was finished in a frame of its own', () => {
    const { log, ask, note } = logOf()
    ask('1', 'http://a/')
    note('Network.loadingFinished', { requestId: '1' }, 'frame')
    expect(log.isQuiet()).toBe(true)
  })

  it('stops when anything was answered from inside', () => {
    const { log, note } = logOf(undefined, (address) => address === '127.0.0.1')
    const response = { url: 'http://a/', status: 200, mimeType: 'image/png', headers: {} }
    note('Network.responseReceived', {
      requestId: '5',
      response: { ...response, remoteIPAddress: '8.8.8.8' },
    })
    expect(log.problem()).toBeNull()
    note('Network.responseReceived', {
      requestId: '6',
      response: { ...response, remoteIPAddress: '127.0.0.1' },
    })
    expect(log.problem()).toMatchObject({ code: 'private-address' })
  })
})

describe('where an answer came from', () => {
  const heads = (space: string) => {
    const inner = (remote: string) =>
      zonesOfRemote(remote).every((zone) => zone !== 'public' && zone !== 'private')
    const { log, note } = logOf(undefined, inner)
    note('Network.responseReceivedExtraInfo', {
      requestId: '1',
      headers: { Date: 'x' },
      resourceIPAddressSpace: space,
    })
    return log
  }

  it('is told by its headers, before there is an answer to look at', () => {
    expect(heads('Loopback').problem()).toMatchObject({ code: 'private-address' })
    for (const space of ['Public', 'Local', 'Unknown']) expect(heads(space).problem()).toBeNull()
    expect(heads('Public').headersOf('1')).toEqual([['Date', 'x']])
    expect(heads('Public').headersOf('2')).toBeNull()
  })
})

describe('headers', () => {
  it('keep their order, repetition and writing from the raw text', () => {
    const text = 'HTTP/1.1 200 OK\r\nDate: x\r\nlink: a: b\r\nLink: c\r\n\r\n'
    expect(headersFrom(text, {})).toEqual([
      ['Date', 'x'],
      ['link', 'a: b'],
      ['Link', 'c'],
    ])
  })
  it('are parted where HTTP/2 left no text', () => {
    expect(headersFrom(undefined, { 'set-cookie': 'a=1\nb=2', date: 'x' })).toEqual([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['date', 'x'],
    ])
  })
})

it('reads only the events it knows', () => {
  expect(networkEvent('Network.webSocketCreated', {})).toBeNull()
  expect(networkEvent('toString', {})).toBeNull()
})

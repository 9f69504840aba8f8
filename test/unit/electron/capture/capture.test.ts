import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Devtools } from '../../../../electron/capture/devtools'
import { captureLimits } from '../../../../electron/capture/limits'
import { bodyOf, partOrNull, screenshotOf } from '../../../../electron/capture/parts'
import { clockAhead } from '../../../../electron/capture/take-page'
import { plainUserAgent } from '../../../../electron/capture/user-agent'
import { watch } from '../../../../electron/capture/watch'
import { within } from '../../../../electron/within'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** DevTools that give these answers, and remember what they were asked. */
function devtools(answers: Record<string, unknown>) {
  const asked: [string, object | undefined][] = []
  const fake: Devtools = {
    send: async (method, params) => {
      asked.push([method, params])
      return answers[method]
    },
    on: () => {},
  }
  return { fake, asked }
}

describe('watching', () => {
  it('sees a condition come true, and does not wait for ever', async () => {
    const { happened, until } = watch()
    let isSo = false
    const came = until(() => isSo, 1000)
    happened()
    isSo = true
    happened()
    expect(await came).toBe(true)
    const late = until(() => false, 1000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await late).toBe(false)
    expect(await until(() => true, 0)).toBe(true)
  })

  it('gives up on silence, which every event breaks', async () => {
    const { happened, untilSilent } = watch()
    let result: boolean | null = null
    void untilSilent(() => false, 400, 10_000).then((came) => (result = came))
    for (let tick = 0; tick < 5; tick += 1) {
      await vi.advanceTimersByTimeAsync(300)
      happened()
    }
    expect(result).toBeNull()
    await vi.advanceTimersByTimeAsync(400)
    expect(result).toBe(false)
  })

  it('gives up at the end even without silence', async () => {
    const { happened, untilSilent } = watch()
    let result: boolean | null = null
    void untilSilent(() => false, 400, 1000).then((came) => (result = came))
    for (let tick = 0; tick < 5; tick += 1) {
      await vi.advanceTimersByTimeAsync(200)
      happened()
    }
    await vi.advanceTimersByTimeAsync(0)
    expect(result).toBe(false)
  })
})

describe('waiting within a time', () => {
  it('gives the value, the failure, or the time that is over', async () => {
    expect(await within(1000, Promise.resolve(7))).toBe(7)
    await expect(within(1000, Promise.reject(new Error('no')))).rejects.toThrow('no')
    const never = within(60_000, new Promise<never>(() => {})).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await never).toMatchObject({ code: 'page-timeout', details: { seconds: 60 } })
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the parts of a capture', () => {
  it('take the body as bytes, whether handed over as text or not', async () => {
    const text = devtools({ 'Network.getResponseBody': { body: '\uFEFF裏', base64Encoded: false } })
    expect([...(await bodyOf(text.fake, '1', 6))]).toEqual([0xef, 0xbb, 0xbf, 0xe8, 0xa3, 0x8f])
    const bytes = devtools({ 'Network.getResponseBody': { body: '//4=', base64Encoded: true } })
    expect([...(await bodyOf(bytes.fake, '1', 2))]).toEqual([0xff, 0xfe])
    expect(bytes.asked).toEqual([['Network.getResponseBody', { requestId: '1' }]])
  })

  it('refuse a body that is not the bytes that came', async () => {
    const decoded = devtools({ 'Network.getResponseBody': { body: '日本', base64Encoded: false } })
    await expect(bodyOf(decoded.fake, '1', 4)).rejects.toMatchObject({
      code: 'page-unreachable',
      details: { reason: 'ERR_INCOMPLETE_BODY' },
    })
  })

  it('draw a page no taller than can be drawn', async () => {
    const page = (height: number) =>
      devtools({
        'Page.getLayoutMetrics': { cssContentSize: { height } },
        'Page.captureScreenshot': { data: '' },
      })
    const tall = page(40_000)
    await screenshotOf(tall.fake, captureLimits)
    expect(tall.asked[1]?.[1]).toMatchObject({ clip: { width: 1280, height: 16_000 } })
    const short = page(1200.4)
    await screenshotOf(short.fake, captureLimits)
    expect(short.asked[1]?.[1]).toMatchObject({ clip: { width: 1280, height: 1201 } })
  })

  it('may be missing: one that fails, is empty or takes too long is null', async () => {
    const bytes = new Uint8Array([1])
    expect(await partOrNull(1000, Promise.resolve(bytes))).toBe(bytes)
    expect(await partOrNull(1000, Promise.resolve(new Uint8Array()))).toBeNull()
    expect(await partOrNull(1000, Promise.reject(new Error('no frame')))).toBeNull()
    const late = partOrNull(1000, new Promise<never>(() => {}))
    await vi.advanceTimersByTimeAsync(1000)
    expect(await late).toBeNull()
  })
})

describe('the clock', () => {
  const told = (date: string): [string, string][] => [['date', date]]
  it('is compared with what the server says', () => {
    const date = 'Sun, 22 Nov 2026 04:00:00 GMT'
    const at = Date.UTC(2026, 10, 22, 4, 10, 0)
    expect(clockAhead(told(date), at)).toBe(600)
    expect(clockAhead(told(date), at - 1_200_000)).toBe(-600)
  })
  it('is not compared with nothing', () => {
    expect(clockAhead([], 5)).toBeNull()
    expect(clockAhead(told('yesterday'), 5)).toBeNull()
    expect(clockAhead(told('Sun, 22 Nov 2026 04:00:00 GMT'), null)).toBeNull()
  })
})

it('goes by the name of any Chrome', () => {
  const plain =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
  const ours = plain
    .replace('Chrome/156.0.0.0', 'Uradori/0.1.0 Chrome/156.0.6200.71 Electron/45.4.1')
    .replace('Uradori/', 'uradori-desk/')
  expect(plainUserAgent(ours)).toBe(plain)
  expect(plainUserAgent(plain)).toBe(plain)
})

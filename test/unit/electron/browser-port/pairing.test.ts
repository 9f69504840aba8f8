import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainCode } from '#shared/host/pairing-code'
import { keyOf } from '#shared/host/port-proof'
import { keepPort, readKeptPort } from '../../../../electron/browser-port/kept-port'
import { isThisCode, newCode, newToken } from '../../../../electron/browser-port/pairing-code'
import {
  isSame,
  mostPairings,
  pairedBy,
  withPairing,
} from '../../../../electron/browser-port/pairings'

const pairing = (id: string, origin = 'chrome-extension://a') => ({
  id,
  name: 'Chromium 156',
  pairedAt: '2026-11-22T09:00:00+09:00',
  origin,
  key: keyOf(`token ${id}`),
})

describe('a code for pairing', () => {
  it('holds more than 128 random bits, in groups that can be read', () => {
    const code = newCode()
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(new Set(Array.from({ length: 50 }, () => newCode())).size).toBe(50)
    const letters = newCode((bytes) => Uint8Array.from({ length: bytes }, (_, at) => at + 32))
    expect(letters).toBe('0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV')
  })

  it('is the same however it was copied', () => {
    expect(
      isThisCode(' 0123 4567-89ab cdefghjk\nmnpq-rstv. ', '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV'),
    ).toBe(true)
    expect(plainCode('oI-Ll')).toBe('0111')
    expect(isThisCode('', newCode())).toBe(false)
    const code = newCode()
    expect(isThisCode(`${code}0`, code)).toBe(false)
    expect(isThisCode(code.slice(0, -1), code)).toBe(false)
  })

  it('a token holds 256 bits', () => {
    expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32)
  })
})

describe('pairings', () => {
  it('are found by token and origin together', () => {
    const all = [pairing('1'), pairing('2', 'moz-extension://b')]
    expect(pairedBy(all, 'chrome-extension://a', 'token 1')).toBe(all[0])
    expect(pairedBy(all, 'chrome-extension://a', 'token 2')).toBeNull()
    expect(pairedBy(all, 'moz-extension://b', 'token 2')).toBe(all[1])
    expect(pairedBy([], 'chrome-extension://a', '')).toBeNull()
  })

  it('a browser that is paired again takes its own place, and never that of another', () => {
    const all = [pairing('1'), pairing('2', 'moz-extension://b')]
    const ids = (replaces: string | null) =>
      withPairing(all, pairing('3'), replaces).map(({ id }) => id)
    expect(ids('1')).toEqual(['2', '3'])
    expect(ids('2')).toEqual(['1', '2', '3'])
    expect(ids(null)).toEqual(['1', '2', '3'])
  })

  it('are not more than anybody needs', () => {
    let all: readonly ReturnType<typeof pairing>[] = []
    for (let at = 0; at < mostPairings + 5; at += 1) {
      all = withPairing(all, pairing(`${at}`), null) as typeof all
    }
    expect(all).toHaveLength(mostPairings)
    expect(all.at(-1)?.id).toBe(`${mostPairings + 4}`)
  })

  it('texts of any length are compared', () => {
    expect([isSame('ab', 'ab'), isSame('ab', 'ac'), isSame('ab', 'abc'), isSame('', '')]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe('what the port keeps', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uradori-port-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const off = { version: 1, on: false, pairings: [] } as const

  it('is found again, and holds no token', async () => {
    const file = join(folder, 'kept.json')
    await keepPort(file, { version: 1, on: true, pairings: [pairing('1')] })
    expect(await readKeptPort(file)).toEqual({ version: 1, on: true, pairings: [pairing('1')] })
    expect(await readFile(file, 'utf8')).not.toContain('token')
  })

  it.skipIf(process.platform === 'win32')('is for its owner only', async () => {
    const file = join(folder, 'owned.json')
    await keepPort(file, { version: 1, on: false, pairings: [] })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it.each(['', '{', '[]', '{"version":2,"on":true,"pairings":[]}', '{"version":1,"on":"yes"}'])(
    'is nothing, and off, where %s stands there',
    async (text) => {
      const file = join(folder, 'damaged.json')
      await writeFile(file, text)
      expect(await readKeptPort(file)).toEqual(off)
    },
  )

  it('is nothing at the first start, and says why it could not be kept', async () => {
    expect(await readKeptPort(join(folder, 'none.json'))).toEqual(off)
    await expect(
      keepPort(join(folder, 'no', 'folder.json'), { ...off, pairings: [] }),
    ).rejects.toMatchObject({ code: 'save-failed', details: { reason: 'ENOENT' } })
  })
})

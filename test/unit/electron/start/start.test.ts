import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuilt } from '../../../../electron/start/build.mjs'
import { findElectron, whyItEnded } from '../../../../electron/start/electron-binary.mjs'
import { isInstalled } from '../../../../electron/start/packages.mjs'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'start-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** Writes a file as if it had been written at that second. */
async function put(path: string, second: number, text = 'x'): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
  await utimes(join(root, path), second, second)
}

describe('what is installed', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-darwin': { version: '2.0.0', optional: true },
    },
  }
  const installed = (packages: Record<string, { version: string }>) => ({ packages })

  it('is enough when all is there, but for what other systems need', () => {
    expect(isInstalled(wanted, installed({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true)
  })
  it('is not enough when one is missing or another version', () => {
    expect(isInstalled(wanted, installed({}))).toBe(false)
    expect(isInstalled(wanted, installed({ 'node_modules/a': { version: '1.0.1' } }))).toBe(false)
    const wrongOptional = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-darwin': { version: '1.9.0' },
    }
    expect(isInstalled(wanted, installed(wrongOptional))).toBe(false)
  })
})

describe('the build', () => {
  const built = [
    'electron/main.js',
    'electron/preload.cjs',
    'electron/serve.js',
    'renderer/index.html',
    'extension/chromium/manifest.json',
    'extension/firefox/manifest.json',
  ]
  const build = async (second: number) => {
    for (const file of built) await put(`out/${file}`, second)
  }
  /** Folders count by their own time as well, so theirs is put back to the start. */
  const settle = async () => {
    for (const folder of ['shared/domain', 'shared', 'renderer']) {
      await utimes(join(root, folder), 100, 100)
    }
  }
  beforeEach(async () => {
    await put('shared/domain/claim.ts', 100)
    await put('renderer/main.tsx', 100)
    await put('package.json', 100)
    await settle()
  })

  it('is good while it is newer than all it is made of', async () => {
    expect(isBuilt(root)).toBe(false)
    await build(200)
    expect(isBuilt(root)).toBe(true)
  })
  it('is old when a source changed, came or went', async () => {
    await build(200)
    await put('shared/domain/claim.ts', 300)
    await settle()
    expect(isBuilt(root)).toBe(false)
    await build(400)
    expect(isBuilt(root)).toBe(true)
    await rm(join(root, 'renderer/main.tsx'))
    expect(isBuilt(root)).toBe(false)
  })
  it('is not there when a part of it is missing', async () => {
    await build(200)
    await rm(join(root, 'out/electron/serve.js'))
    expect(isBuilt(root)).toBe(false)
  })
})

describe("Electron's executable", () => {
  const withDisplay = { DISPLAY: ':0' }
  const never = () => {
    throw new Error('downloaded')
  }
  const deliver = async () => {
    await put('node_modules/electron/path.txt', 1, 'electron')
    await put('node_modules/electron/dist/electron', 1)
  }

  it('is the one that is there', async () => {
    await deliver()
    expect(findElectron(root, 'linux', withDisplay, false, never)).toEqual({
      path: join(root, 'node_modules/electron/dist/electron'),
    })
  })
  it('is another where the environment says so', () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' }
    expect(findElectron(root, 'linux', env, true, never)).toEqual({
      path: '/opt/electron/electron',
    })
    expect(findElectron(root, 'win32', env, false, never)).toEqual({
      path: join('/opt/electron', 'electron.exe'),
    })
  })
  it('is downloaded once, and told about when that failed', () => {
    let tries = 0
    const download = () => {
      tries += 1
    }
    expect(findElectron(root, 'linux', withDisplay, false, download)).toHaveProperty('why')
    expect(tries).toBe(1)
  })
  it('is not wanted where it could not work: as root, or without a display', async () => {
    await deliver()
    const asRoot = findElectron(root, 'linux', withDisplay, true, never)
    expect(asRoot).toEqual({ why: 'Electron does not run as root with its sandbox on' })
    expect(findElectron(root, 'linux', {}, false, never)).toEqual({
      why: 'there is no display for Electron to open a window on',
    })
    expect(findElectron(root, 'darwin', {}, true, never)).toHaveProperty('path')
  })

  it('tells a start that failed from an app that was closed', () => {
    expect(whyItEnded(0, null, 5000)).toBeNull()
    expect(whyItEnded(1, null, 50)).toBeNull()
    expect(whyItEnded(null, 'SIGTERM', 50)).toBeNull()
    expect(whyItEnded(null, 'SIGABRT', 3_600_000)).toBeNull()
    expect(whyItEnded(127, null, 50)).toContain('library')
    expect(whyItEnded(null, 'SIGTRAP', 900)).toContain('sandbox')
  })
})

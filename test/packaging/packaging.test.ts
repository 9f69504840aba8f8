import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { extractFile, listPackage } from '@electron/asar'
import { FuseState, getCurrentFuseWire, type FuseV1Options } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuses } from '../../electron/pack/flip-fuses.mjs'
import { stubElectron } from './stub-electron'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const node = (...args: string[]) => run(process.execPath, args, { cwd: root })
let folder = ''
let app = ''
let archive = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uradori-dist-'))
  const about = JSON.parse(await readFile(join(root, 'node_modules/electron/package.json'), 'utf8'))
  await stubElectron(join(folder, 'electron'), about.version)
  await run(
    process.execPath,
    [
      join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
      'build',
      '-c',
      'electron/build.config.ts',
      '--logLevel',
      'warn',
    ],
    { cwd: root },
  )
  await node(
    'node_modules/electron-builder/cli.js',
    '--linux',
    '--dir',
    '--config=electron-builder.yml',
    `-c.electronDist=${join(folder, 'electron')}`,
    `-c.directories.output=${join(folder, 'dist')}`,
  )
  app = join(folder, 'dist/linux-unpacked')
  archive = join(app, 'resources/app.asar')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const packed = () =>
  listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'))

describe('the packed app', () => {
  it('brings the licences of the app, of its print font and of all that is bundled', () => {
    const licence = (name: string) => readFileSync(join(dirname(archive), name), 'utf8')
    expect(licence('LICENSE.txt')).toContain('MIT License')
    expect(licence('BIZ-UDGothic-OFL.txt')).toContain('SIL Open Font License')
    const ofPdf = licence('licences-of-pdf-files.txt')
    for (const name of ['cmaps: LICENSE', 'LICENSE_FOXIT', 'LICENSE_JBIG2', 'LICENSE_OPENJPEG']) {
      expect(ofPdf).toContain(name)
    }
    const bundled = licence('third-party-licences.txt')
    for (const name of [
      'react-dom',
      '@mantine/core',
      'lexical',
      'dexie',
      'docx',
      'dompurify',
      'pdfjs-dist',
    ]) {
      expect(bundled).toMatch(new RegExp(`^## ${name} - \\d`, 'm'))
    }
    expect(bundled).toContain('Permission is hereby granted')
    expect(licence('third-party-licences-of-the-shell.txt')).toMatch(/^## zod - \d/m)
  })

  it('holds the built page, main, preload and its description', () => {
    expect(packed()).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/out/electron/main.js',
        '/out/electron/preload.cjs',
        '/out/renderer/index.html',
      ]),
    )
  })

  it('holds no source, no map, no package and no test', () => {
    const foreign = packed().filter(
      (path) =>
        /\.(ts|tsx|map)$|node_modules|\/standin\b|\/test\b|\/types\b/.test(path) ||
        !/^\/(package\.json|out|out\/(electron|renderer)(\/.*)?)$/.test(path),
    )
    expect(foreign).toEqual([])
  })

  it('says in main and preload nothing of the folder it was built in', () => {
    const code = packed().filter((path) => /\.(js|cjs|html|css)$/.test(path))
    const telling = code.filter((path) => {
      const text = extractFile(archive, path.slice(1)).toString('utf8')
      return text.includes(root) || text.includes('//# sourceMappingURL=')
    })
    expect(telling).toEqual([])
  })

  it('needs no package that is not bundled', () => {
    const main = extractFile(archive, 'out/electron/main.js').toString('utf8')
    const imported = [...main.matchAll(/^import .* from ["']([^."'][^"']*)["']/gm)].map(
      ([, name]) => name,
    )
    expect(imported.filter((name = '') => name !== 'electron' && !isBuiltin(name))).toEqual([])
    expect(
      JSON.parse(extractFile(archive, 'package.json').toString('utf8')).dependencies,
    ).toBeUndefined()
  })

  it('brings what PDF is read with, as plain JavaScript, and no font that may not go along', () => {
    const pdf = packed().filter((path) => path.startsWith('/out/renderer/pdf/'))
    expect(pdf).toContain('/out/renderer/pdf/cmaps/UniJIS-UTF16-H.bcmap')
    expect(pdf).toContain('/out/renderer/pdf/cmaps/Adobe-Japan1-UCS2.bcmap')
    expect(pdf).toContain('/out/renderer/pdf/fonts/FoxitSymbol.pfb')
    expect(pdf).toContain('/out/renderer/pdf/decoders/jbig2_nowasm_fallback.js')
    expect(packed().filter((path) => /\.wasm$|Liberation/.test(path))).toEqual([])
    const size = (path: string) => extractFile(archive, path.slice(1)).length
    const files = pdf.filter((path) => /\.\w+$/.test(path))
    expect(files.reduce((sum, path) => sum + size(path), 0)).toBeLessThan(3 * 1024 * 1024)
  })

  it.each(['chromium', 'firefox'])('brings the extension for %s, whole and ready', async (kind) => {
    const folder = join(app, 'resources/extension', kind)
    const text = (file: string) => readFileSync(join(folder, file), 'utf8')
    const manifest = JSON.parse(text('manifest.json'))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({ manifest_version: 3, version })
    for (const icon of Object.values<string>(manifest.icons)) {
      expect(readFileSync(join(folder, icon)).subarray(1, 4).toString()).toBe('PNG')
    }
    for (const language of ['en', 'ja']) {
      const words = JSON.parse(text(`_locales/${language}/messages.json`))
      expect(words.extension_clip.message).not.toBe('')
      expect(words['error_too_large'].message).toContain('{limit}')
    }
    const files = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name))
    expect(files).toEqual(expect.arrayContaining(['popup.html', 'popup.js', 'worker.js']))
    expect(files.filter((name) => /\.(ts|map)$/.test(name))).toEqual([])
    for (const name of files.filter((one) => /\.(js|html|css)$/.test(one))) {
      expect(text(name)).not.toContain(root)
      // Names of schemas are in zod; they are asked for nowhere.
      const others = text(name).match(/https?:\/\/(?!127\.0\.0\.1|json-schema\.org)[a-z]\S{0,40}/g)
      expect([name, others]).toEqual([name, null])
      expect(text(name)).not.toMatch(/sourceMappingURL|\beval\(/)
    }
  })

  it('keeps the two languages it speaks', async () => {
    expect((await readdir(join(app, 'locales'))).toSorted()).toEqual(['en-US.pak', 'ja.pak'])
  })

  it('has every fuse set as the shell wants it', async () => {
    const wire = await getCurrentFuseWire(join(app, 'uradori'))
    const set = Object.fromEntries(
      Object.keys(fuses).map((fuse) => [fuse, wire[Number(fuse) as FuseV1Options]]),
    )
    const wanted = Object.entries(fuses).map(([fuse, on]) => [
      fuse,
      on ? FuseState.ENABLE : FuseState.DISABLE,
    ])
    expect(set).toEqual(Object.fromEntries(wanted))
    expect(Object.keys(fuses)).toHaveLength(9)
  })

  it('shows its own icon', () => {
    const icon = packed().find((path) => /\/out\/electron\/.*\.png$/.test(path))
    expect(icon).toBeDefined()
    expect(extractFile(archive, icon?.slice(1) ?? '').readUInt32BE(16)).toBe(256)
  })
})

describe('the icons', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512])('has %i pixels for Linux', async (size) => {
    const png = await readFile(join(root, `assets/icons/linux/${size}x${size}.png`))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  it('has containers for Windows and macOS', async () => {
    const ico = await readFile(join(root, 'assets/icons/uradori.ico'))
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 7])
    const icns = await readFile(join(root, 'assets/icons/uradori.icns'))
    expect(icns.subarray(0, 4).toString()).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
  })
})

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** By this Electron's executable marks where its fuses are; then version, count, and one byte each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** As Electron is delivered: '1' on, '0' off, nine of them. */
const delivered = '101100001'

/**
 * A folder that electron-builder takes for Electron's own: nothing in it runs, but what is done to it
 * (names, languages, fuses, the app's archive) is what would be done to the real one.
 */
export async function stubElectron(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'))
  const fuses = Buffer.concat([
    Buffer.from('an executable that is none '.repeat(40)),
    Buffer.from(sentinel),
    Buffer.from([1, delivered.length]),
    Buffer.from(delivered),
    Buffer.alloc(500),
  ])
  await writeFile(join(folder, 'electron'), fuses, { mode: 0o755 })
  await writeFile(join(folder, 'version'), version)
  const languages = ['ja', 'en-US', 'en-GB', 'fr', 'de', 'zh-CN']
  const files = [
    'LICENSE',
    'LICENSES.chromium.html',
    'resources.pak',
    'chrome_100_percent.pak',
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'icudtl.dat',
    ...languages.map((language) => `locales/${language}.pak`),
  ]
  for (const file of files) await writeFile(join(folder, file), file)
}

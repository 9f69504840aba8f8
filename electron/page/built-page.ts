import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
}

export type BuiltFile = Readonly<{ mediaType: string; bytes: Uint8Array<ArrayBuffer> }>

/** The built page: every file there is, by its path (`/index.html`), and a name for this build. */
export type BuiltPage = Readonly<{ files: ReadonlyMap<string, BuiltFile>; build: string }>

/**
 * Reads the built page whole. What is not in it is never served, so no request can reach the disk.
 * @throws {Error} on a file whose type is not known here: the build then needs a line above.
 */
export async function readBuiltPage(folder: string): Promise<BuiltPage> {
  const files = new Map<string, BuiltFile>()
  for (const path of (await pathsUnder(folder, '')).toSorted()) {
    const mediaType = mediaTypes[extname(path)]
    if (mediaType === undefined) throw new Error(`No media type for ${path}`)
    files.set(path, { mediaType, bytes: new Uint8Array(await readFile(join(folder, path))) })
  }
  if (!files.has('/index.html')) throw new Error('The page is not built')
  return { files, build: nameOf(files) }
}

async function pathsUnder(folder: string, prefix: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    const path = `${prefix}/${entry.name}`
    if (entry.isDirectory()) paths.push(...(await pathsUnder(folder, path)))
    else paths.push(path)
  }
  return paths
}

function nameOf(files: ReadonlyMap<string, BuiltFile>): string {
  const hash = createHash('sha256')
  for (const [path, { bytes }] of files) hash.update(path).update('\0').update(bytes)
  return hash.digest('hex').slice(0, 16)
}

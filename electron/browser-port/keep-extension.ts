import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Puts the extension where it stays: a browser goes on loading the folder it was shown, and an AppImage, say,
 * lies elsewhere at every start. Gives that folder.
 */
export async function keepExtension(from: string, to: string): Promise<string> {
  await mkdir(to, { recursive: true })
  const wanted = new Set(await readdir(from, { recursive: true }))
  for (const old of await readdir(to, { recursive: true })) {
    if (!wanted.has(old)) await rm(join(to, old), { recursive: true, force: true })
  }
  const manifest = join(from, 'manifest.json')
  await cp(from, to, { recursive: true, force: true, filter: (file) => file !== manifest })
  // Last: by it the folder is known to be up to date, all of it.
  await cp(manifest, join(to, 'manifest.json'), { force: true })
  return to
}

/** Brings a folder that was shown before up to date with the app. */
export async function refreshExtension(from: string, to: string): Promise<void> {
  const manifest = (folder: string) => readFile(join(folder, 'manifest.json'), 'utf8')
  const there = await manifest(to).catch(() => null) // It was never shown.
  if (there !== null && there !== (await manifest(from))) await keepExtension(from, to)
}

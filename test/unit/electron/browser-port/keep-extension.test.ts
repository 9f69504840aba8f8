import { mkdir, mkdtemp, opendir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepExtension, refreshExtension } from '../../../../electron/browser-port/keep-extension'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extension-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function brought(version: string): Promise<string> {
  const from = join(folder, 'brought')
  await mkdir(join(from, 'icons'), { recursive: true })
  for (const name of ['look.js', 'manifest.json', 'popup.js', 'worker.js', 'icons/16.png']) {
    await writeFile(join(from, name), `${name} ${version}`)
  }
  return from
}
const to = () => join(folder, 'kept')
const kept = (name: string) => readFile(join(to(), name), 'utf8')

it('keeps the extension whole and brings it up to date, without what it has no more', async () => {
  await keepExtension(await brought('1'), to())
  await writeFile(join(to(), 'old.js'), 'old')
  await refreshExtension(await brought('2'), to())
  const files = ['icons', 'icons/16.png', 'look.js', 'manifest.json', 'popup.js', 'worker.js']
  expect((await readdir(to(), { recursive: true })).toSorted()).toEqual(files)
  for (const name of ['manifest.json', 'worker.js', 'icons/16.png']) {
    expect(await kept(name)).toBe(`${name} 2`)
  }
})

it('brings up to date at the next start what broke off before it was', async () => {
  await keepExtension(await brought('1'), to())
  const from = await brought('2')
  // The one that is copied last, in the order of the folder; nothing can be copied over a folder of its name.
  let last = ''
  for await (const { name } of await opendir(from)) if (name.endsWith('.js')) last = name
  await rm(join(to(), last))
  await mkdir(join(to(), last))
  await expect(refreshExtension(from, to())).rejects.toThrow(last)
  await rm(join(to(), last), { recursive: true })
  await refreshExtension(from, to())
  expect(await kept(last)).toBe(`${last} 2`)
})

it('leaves alone what was never shown to a browser', async () => {
  await refreshExtension(await brought('1'), to())
  await expect(readdir(to())).rejects.toThrow('ENOENT')
})

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeWhole } from '../../../electron/write-whole'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('writes the bytes and leaves nothing beside them', async () => {
  const path = join(folder, '原稿.md')
  await writeWhole(path, new Uint8Array([1, 2, 255]))
  expect([...(await readFile(path))]).toEqual([1, 2, 255])
  expect(await readdir(folder)).toEqual(['原稿.md'])
})

it('replaces what was there', async () => {
  const path = join(folder, 'a.md')
  await writeFile(path, 'a long text that was there')
  await writeWhole(path, new TextEncoder().encode('new'))
  expect(await readFile(path, 'utf8')).toBe('new')
})

it('fails whole: what was there stays, and no part is left', async () => {
  const path = join(folder, 'taken')
  await mkdir(join(path, 'inside'), { recursive: true })
  await expect(writeWhole(path, new Uint8Array([1]))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
  expect(await readdir(folder)).toEqual(['taken'])
  expect(await readdir(path)).toEqual(['inside'])
})

it('takes names as long as a file system allows', async () => {
  const name = `${'a'.repeat(250)}.md`
  await writeWhole(join(folder, name), new Uint8Array([1]))
  expect(await readdir(folder)).toEqual([name])
})

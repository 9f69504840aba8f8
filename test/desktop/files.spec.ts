import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { answerSaveDialog } from './save-dialog'
import { call, expect, test, valueOf } from './shell'

const suggested = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { suggested?: string }).suggested)

const bytes = (text: string) => new Uint8Array(Buffer.from(text))

test('saves where the reporter says, whole, over what was there', async ({ running, userData }) => {
  const folder = await mkdtemp(join(userData, 'saved-'))
  const path = join(folder, 'draft.md')
  await writeFile(path, 'old')
  await answerSaveDialog(running.app, path)
  const file = { name: '原稿: 第1稿/確認.md', mediaType: 'text/markdown', bytes: bytes('新しい稿') }
  expect(await valueOf(running.page, 'saveFile', file)).toEqual({ saved: true })
  expect(await readFile(path, 'utf8')).toBe('新しい稿')
  expect(await readdir(folder)).toEqual(['draft.md'])
  expect(await suggested(running.app)).toBe('原稿- 第1稿-確認.md')
})

test('saves nothing when the reporter cancels', async ({ running }) => {
  await answerSaveDialog(running.app, null)
  const file = { name: 'a.md', mediaType: 'text/markdown', bytes: bytes('a') }
  expect(await valueOf(running.page, 'saveFile', file)).toEqual({ saved: false })
})

test('says why a file could not be written, without a path', async ({ running, userData }) => {
  await answerSaveDialog(running.app, join(userData, 'no such folder', 'a.md'))
  const file = { name: 'a.md', mediaType: 'text/markdown', bytes: bytes('a') }
  expect(await call(running.page, 'saveFile', file)).toEqual({
    ok: false,
    code: 'save-failed',
    details: { reason: 'ENOENT' },
  })
})

test('prints HTML to a tagged A4 PDF without running or loading anything', async ({
  running,
  site,
}) => {
  const before = [site.connections(), site.asked().length]
  const html = `<!doctype html><html lang="ja"><title>原稿</title>
    <link rel="preconnect" href="${site.trap}"><link rel="stylesheet" href="${site.at('/a.css')}">
    <style>p { break-after: page }</style><p>一</p><p>二</p><p>三</p>
    <img src="${site.at('/pixel.svg')}"><iframe src="${site.trap}/frame"></iframe>
    <meta http-equiv="refresh" content="0;url=${site.at('/article')}">
    <script>document.title = 'changed'; document.querySelectorAll('p').forEach((p) => p.remove())</script>`
  const { bytes: pdf } = await valueOf(running.page, 'printToPdf', { html })
  const text = (pdf as Buffer).toString('latin1')
  expect(text.slice(0, 5)).toBe('%PDF-')
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(4)
  expect(text).toMatch(/\/MediaBox \[0 0 59[4-6]\.?\d* 84[12]\.?\d*\]/)
  expect(text).toContain('/StructTreeRoot')
  expect(text).not.toContain('changed')
  expect([site.connections(), site.asked().length]).toEqual(before)
})

test('prints long documents with fonts of their own', async ({ running }) => {
  const html = `<!doctype html><title>long</title><p>${'語'.repeat(3_000_000)}`
  const { bytes: pdf } = await valueOf(running.page, 'printToPdf', { html: html.slice(0, 400_000) })
  expect((pdf as Buffer).byteLength).toBeGreaterThan(50_000)
})

test('opens an address outside only after the reporter was told whom that contacts', async ({
  running: { app, page },
}) => {
  await app.evaluate(({ dialog, shell }) => {
    const seen = { asked: '', opened: [] as string[], answer: 1 }
    Object.assign(globalThis, { seen })
    dialog.showMessageBox = async (...given: unknown[]) => {
      const { message, detail } = given.at(-1) as { message: string; detail: string }
      seen.asked = `${message} ${detail}`
      return { response: seen.answer, checkboxChecked: false }
    }
    shell.openExternal = async (url) => {
      seen.opened.push(url)
    }
  })
  type Seen = { asked: string; opened: string[]; answer: number }
  const seen = () => app.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  const url = 'https://news.example.org/a?b=c'
  expect(await valueOf(page, 'openExternal', { url })).toEqual({ opened: false })
  expect((await seen()).asked).toContain('news.example.org')
  expect((await seen()).opened).toEqual([])
  await app.evaluate(() => {
    ;(globalThis as unknown as { seen: Seen }).seen.answer = 0
  })
  expect(await valueOf(page, 'openExternal', { url })).toEqual({ opened: true })
  expect((await seen()).opened).toEqual([url])
})

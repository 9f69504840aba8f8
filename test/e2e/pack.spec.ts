import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { packed } from '../support/pack-case'
import { wordsOf } from '../../renderer/verify-page/words'
import { openCitedDraft } from './cited-draft'
import { exportDialog, exported } from './export-dialog'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations } from './no-violations'

const built = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../out/renderer/verify-page', name), 'utf8')

const kind = { form: 'pack', format: 'zip' } as const

/** The files of a pack by their path in its folder. */
function filesOf(zip: Uint8Array): Map<string, Uint8Array> {
  return new Map(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace(/^[^/]*\//, ''), bytes]),
  )
}

/** The files on the disk, as somebody unpacks them. */
function unpacked(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'uradori-pack-'))
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

/** Gives a pack to the page that is open from the disk. */
async function give(page: Page, name: string, files: ReadonlyMap<string, Uint8Array>) {
  const zipped = zipSync(Object.fromEntries([...files].map(([path, one]) => [`pack/${path}`, one])))
  await page.locator('input[accept=".zip"]').setInputFiles({
    name,
    mimeType: 'application/zip',
    buffer: Buffer.from(zipped),
  })
}

inBothLanguages(() => {
  test('an evidence pack is checked by sha256sum and by its own page, which names what was changed', async ({
    page,
    context,
    t,
    language,
  }) => {
    const say = wordsOf(language)
    const { story, html } = await openCitedDraft(page, t, language)
    const dialog = await exportDialog(page, t)
    const first = await exported(page, dialog, t, kind)
    await expectNoViolations(page)
    await dialog.getByRole('radio', { name: t('pack.captures.all') }).check()
    await dialog.getByRole('radio', { name: t('pack.captures.cited') }).check()
    const second = await exported(page, dialog, t, kind)
    expect(second.bytes.equals(first.bytes)).toBe(true)

    const files = filesOf(first.bytes)
    const folder = unpacked(files)
    try {
      for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
        execFileSync('sha256sum', ['--quiet', '-c', manifest], { cwd: folder })
      const original = [...files.keys()].find((path) => path.startsWith('data/originals/'))!
      expect(readFileSync(join(folder, original), 'utf8')).toBe(html)

      const asked: string[] = []
      const errors: string[] = []
      const opened = await context.newPage()
      opened.on('request', (request) => asked.push(request.url()))
      opened.on('pageerror', (error) => errors.push(String(error)))
      opened.on('console', (message) => errors.push(message.text()))
      await opened.goto(pathToFileURL(join(folder, 'verify.html')).href)
      await expect(opened.getByText(say('packPage.carried.whole'))).toBeVisible()
      await expect(opened.getByText(story.claim)).toBeVisible()
      await expect(opened.getByText(story.quoted).first()).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await opened.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page: opened }).setLegacyMode().analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      }

      await give(opened, 'whole.zip', files)
      await expect(opened.getByText(say('packPage.whole', { file: 'whole.zip' }))).toBeVisible()

      const changed = async (path: string, change: (text: string) => string) => {
        const text = Buffer.from(files.get(path)!).toString()
        expect(change(text)).not.toBe(text)
        await give(opened, 'changed.zip', new Map(files).set(path, strToU8(change(text))))
        await expect(
          opened.getByText(say('packPage.faulty', { file: 'changed.zip' })),
        ).toBeVisible()
        await expect(opened.locator('.faulty li')).toHaveText([new RegExp(`${path}$`)])
        await expect(opened.locator('.faulty')).toContainText(say('packPage.file.differs'))
      }
      await changed(original, (text) =>
        text.replace(story.quoted, story.quoted.toUpperCase() + ' '),
      )
      await changed('data/draft.html', (text) => text.replace('<title>', '<title>1'))
      await changed('verify.html', (text) => text.replace('<title>', '<title>1'))
      await changed('data/log.jsonl', (text) =>
        text.replace(/^.*\n.*\n/, (two) => two.split('\n')[0] + '\n'),
      )
      await expect(opened.getByText(say('packPage.log.broken', { line: 2 }))).toBeVisible()

      const less = new Map(files)
      less.delete(original)
      less.set('data/added.txt', strToU8('x'))
      await give(opened, 'less.zip', less)
      await expect(opened.locator('.faulty li')).toHaveText([
        `▲ ${say('packPage.file.missing')} ${original}`,
        `▲ ${say('packPage.file.extra')} data/added.txt`,
      ])

      await opened.getByRole('button', { name: say('packPage.other') }).click()
      const other = wordsOf(language === 'ja' ? 'en' : 'ja')
      await expect(opened.getByRole('heading', { name: other('packPage.check') })).toBeVisible()
      expect(asked).toEqual([pathToFileURL(join(folder, 'verify.html')).href])
      expect(errors).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('hostile words in a pack stand on its page as words, and run nothing', async ({ page }) => {
  const code = { script: built('page.js'), style: built('page.css'), licences: '' }
  const files = filesOf(await packed({}, { code }))
  const folder = unpacked(files)
  try {
    const said: string[] = []
    page.on('dialog', (dialog) => {
      said.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('console', (message) => said.push(message.text()))
    await page.goto(pathToFileURL(join(folder, 'verify.html')).href)
    await expect(page.getByText('</script><script>alert(1)</script>').first()).toBeVisible()
    await expect(page.locator('script')).toHaveCount(2)
    // The override in the title ends with it: it stands alone in an element that is set apart.
    expect(
      await page
        .locator('main :not(bdi):not([dir=auto])')
        .evaluateAll(
          (all) =>
            all.filter((one) =>
              [...one.childNodes].some(
                (child) => child.nodeType === 3 && child.textContent?.includes('\u202e'),
              ),
            ).length,
        ),
    ).toBe(0)
    await give(page, '\u202e<img src=x onerror=alert(2)>.zip', new Map([['x', strToU8('x')]]))
    await expect(page.getByText('onerror=alert(2)')).toBeVisible()
    await expect(page.locator('img')).toHaveCount(0)
    expect(said).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

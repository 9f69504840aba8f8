import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { translator } from '../../shared/i18n/translate'
import { charactersIn } from '../support/pdf-characters'
import { expect, startApp, test } from './shell'

const t = translator('ja')

test('a Japanese draft leaves as a PDF whose kanji come out as kanji', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'uradori-pdf-'))
  const { app, page } = await startApp(userData)
  const path = join(userData, 'draft.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  const words = { language: 'ja', theme: 'light', textSize: '100' }
  await page.evaluate((chosen) => {
    localStorage.setItem('uradori.preferences', JSON.stringify(chosen))
  }, words)
  await page.reload()

  await page.getByRole('button', { name: t('cases.sample') }).click()
  await page
    .getByRole('navigation', { name: t('app.rooms') })
    .getByRole('link', { name: t('room.draft') })
    .click()
  const text = page.getByRole('textbox', { name: t('draft.text') })
  await expect(text).toBeVisible()
  const written = (await text.innerText()).match(/\p{Script=Han}/gu) ?? []
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: t('exporting.title') })
  await dialog.getByRole('radio', { name: t('exporting.form.desk'), exact: true }).check()
  await dialog.getByRole('radio', { name: t('exporting.format.pdf'), exact: true }).check()
  await expect(dialog.getByText(t('exporting.byPrinting'))).toHaveCount(0)
  await dialog.getByRole('button', { name: t('exporting.do'), exact: true }).click()
  await expect(dialog.getByText(/SHA-256 [0-9a-f]{64}/)).toBeVisible({ timeout: 60_000 })

  const pdf = await readFile(path)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1')).toMatch(/\/BaseFont \/[A-Z]{6}\+BIZUDGothic/)
  const characters = charactersIn(pdf)
  expect(written.length).toBeGreaterThan(100)
  expect(written.filter((kanji) => !characters.has(kanji))).toEqual([])
  // Radicals look like kanji, are others, and are found by no search.
  expect([...characters].filter((one) => /[\u2e80-\u2fdf]/.test(one))).toEqual([])
  await app.close()
  await rm(userData, { recursive: true, force: true })
})

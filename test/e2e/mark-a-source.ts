import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { clipFiles, readClip } from './clip-a-page'

/** Clips a text as a file and opens it; its first line is its title. */
export async function clipText(page: Page, t: Translate, text: string): Promise<void> {
  const name = 'clipped.txt'
  const title = text.split('\n')[0] ?? name
  await clipFiles(page, t, [{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }])
  await readClip(page, t, title)
}

/** Finds words in the open source and selects them, all by keyboard. */
async function selectWords(page: Page, t: Translate, words: string): Promise<void> {
  await page.keyboard.press('Control+F')
  const field = page.getByPlaceholder(t('reader.find.placeholder'))
  await field.fill(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
}

/** Highlights words of the open source. */
export async function highlight(page: Page, t: Translate, words: string): Promise<void> {
  await selectWords(page, t, words)
  await page.keyboard.press('h')
  const passages = page.getByRole('complementary', { name: t('reader.passages') })
  await expect(passages.getByText(words).first()).toBeVisible()
}

/** Makes a claim of words of the open source, which become its evidence. */
export async function makeClaimOf(page: Page, t: Translate, words: string, claim: string) {
  await selectWords(page, t, words)
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: t('reader.claim.title') })
  await dialog.getByRole('textbox', { name: t('reader.claim.text') }).fill(claim)
  await dialog.getByRole('button', { name: t('reader.claim.save') }).click()
  await expect(dialog).toBeHidden()
}

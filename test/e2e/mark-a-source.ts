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

/** Finds words in the open source and makes something of them, all by keyboard. */
async function markWords(page: Page, t: Translate, words: string, key: 'h' | 'c'): Promise<void> {
  await page.keyboard.press('Control+F')
  const field = page.getByRole('textbox', { name: t('command.reader.find') })
  await field.fill(words)
  await expect(page.getByText(t('reader.find.count', { at: 1, all: 1 }))).toBeVisible()
  await field.press(`Alt+${key}`)
}

/** Highlights words of the open source. */
export async function highlight(page: Page, t: Translate, words: string): Promise<void> {
  await markWords(page, t, words, 'h')
  const passages = page.getByRole('complementary', { name: t('reader.passages') })
  await expect(passages.getByText(words).first()).toBeVisible()
}

/** Makes a claim of words of the open source, which become its evidence. */
export async function makeClaimOf(page: Page, t: Translate, words: string, claim: string) {
  await markWords(page, t, words, 'c')
  const dialog = page.getByRole('dialog', { name: t('reader.claim.title') })
  await dialog.getByRole('textbox', { name: t('reader.claim.text') }).fill(claim)
  await dialog.getByRole('button', { name: t('reader.claim.save') }).click()
  await expect(dialog).toBeHidden()
}

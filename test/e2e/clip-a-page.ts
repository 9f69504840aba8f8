import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'

const articles = join(import.meta.dirname, '../fixtures/articles')

/** The bytes of a page of `test/fixtures/articles`. */
export function article(name: string, file = 'page.html'): Buffer {
  return readFileSync(join(articles, name, file))
}

/** A file as a reporter's file dialog or desktop hands it over. */
export type ClipFile = Readonly<{ name: string; mimeType: string; buffer: Buffer }>

/** The open clip dialog; opens it by its button where it is not. */
export async function clipDialog(page: Page, t: Translate): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: t('clip.title') })
  if (!(await dialog.isVisible())) {
    await page
      .getByRole('banner')
      .getByRole('button', { name: t('clip.button'), exact: true })
      .click()
  }
  await expect(dialog).toBeVisible()
  return dialog
}

/** Copies all of a page as a reporter does: select all and copy, in a tab of its own. */
export async function copyPage(context: BrowserContext, html: string): Promise<void> {
  const tab = await context.newPage()
  await tab.route(/^https?:/, (route) => route.abort())
  await tab.setContent(html, { waitUntil: 'domcontentloaded' })
  await tab.keyboard.press('Control+A')
  await tab.keyboard.press('Control+C')
  await tab.close()
}

/** Copies plain text, as from a program without formatting. */
export async function copyText(context: BrowserContext, text: string): Promise<void> {
  const tab = await context.newPage()
  await tab.setContent('<textarea autofocus></textarea>')
  await tab.getByRole('textbox').fill(text)
  await tab.keyboard.press('Control+A')
  await tab.keyboard.press('Control+C')
  await tab.close()
}

/** Pastes into the clip dialog what was copied before. */
export async function pasteClip(page: Page, t: Translate): Promise<void> {
  const dialog = await clipDialog(page, t)
  await dialog.getByRole('textbox', { name: t('clip.paste') }).click()
  await page.keyboard.press('Control+V')
}

/** Opens files with the clip dialog's button. */
export async function clipFiles(page: Page, t: Translate, files: readonly ClipFile[]) {
  const dialog = await clipDialog(page, t)
  const asked = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: t('clip.files') }).click()
  await (await asked).setFiles([...files])
}

/** Opens one saved page, with the address it had. */
export async function clipFileOf(page: Page, t: Translate, address: string, file: ClipFile) {
  const dialog = await clipDialog(page, t)
  await dialog.getByRole('textbox', { name: t('clip.address'), exact: true }).fill(address)
  await clipFiles(page, t, [file])
}

/** Drops files on the window, as from the desktop. */
export async function dropFiles(page: Page, target: Locator, files: readonly ClipFile[]) {
  const dropped = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    base64: buffer.toString('base64'),
  }))
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, mimeType, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name, { type: mimeType }))
    }
    return transfer
  }, dropped)
  await target.dispatchEvent('dragover', { dataTransfer })
  await target.dispatchEvent('drop', { dataTransfer })
}

/** The line of the clip dialog that tells what became of one clip. */
export function clipLine(page: Page, t: Translate, name: string | RegExp): Locator {
  const list = page.getByRole('region', { name: t('clip.items') })
  return list.getByRole('listitem').filter({ hasText: name })
}

/** Waits until a clip is saved and opens it in the reader, in whatever view it has first. */
export async function openClip(page: Page, t: Translate, name: string | RegExp): Promise<void> {
  const line = clipLine(page, t, name)
  await line.getByRole('button', { name: t('clip.open') }).click()
}

/** Opens a clip as `openClip` does and waits for its text. */
export async function readClip(page: Page, t: Translate, name: string | RegExp): Promise<void> {
  await openClip(page, t, name)
  await expect(page.getByRole('article', { name: t('reader.text') })).toBeVisible()
}

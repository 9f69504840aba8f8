import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { articleFormats, type ExportKind } from '#shared/export/export-kind'
import type { Translate } from '#shared/i18n/translate'

/** A file as it arrived in the reporter's downloads. */
export type Arrived = Readonly<{ name: string; bytes: Buffer }>

/** Opens the export dialog by its key. */
export async function exportDialog(page: Page, t: Translate): Promise<Locator> {
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: t('exporting.title') })
  await expect(dialog).toBeVisible()
  return dialog
}

export async function choose(dialog: Locator, t: Translate, { form, format }: ExportKind) {
  const radio = (name: string) => dialog.getByRole('radio', { name, exact: true })
  await radio(t(`exporting.form.${form}`)).check()
  await radio(t(`exporting.format.${format}`)).check()
}

/** Chooses, exports, and gives the file once the dialog says that it went out. */
export async function exported(
  page: Page,
  dialog: Locator,
  t: Translate,
  kind: ExportKind,
): Promise<Arrived> {
  await choose(dialog, t, kind)
  const file = await downloaded(page, () =>
    dialog.getByRole('button', { name: t('exporting.do'), exact: true }).click(),
  )
  await expect(dialog.getByText(t('exporting.sent', { file: file.name }))).toBeVisible()
  return file
}

/** The file that comes of what is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Arrived> {
  const coming = page.waitForEvent('download')
  await act()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** The formats of an article that a browser makes by itself. */
export const fileFormats = articleFormats.filter((format) => format !== 'pdf')

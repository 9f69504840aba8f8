import { expect, type Locator, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { clipFiles, openClip } from './clip-a-page'
import { exportDialog, exported } from './export-dialog'
import { inBothLanguages, test } from './in-both-languages'
import { findWords, passageCard, readingText, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { openNewCase } from './open-case'
import { minutes } from './pdf-files'
import { openNewDraft } from './write-a-draft'
import { showView } from './show-view'

const pages = (page: Page, t: Translate): Locator =>
  page.getByRole('article', { name: t('reader.pages.label') })

inBothLanguages(() => {
  test('a PDF is read, marked on its page, cited, and the exported note names the page', async ({
    page,
    t,
    language,
  }) => {
    test.slow()
    const { file, title, words, last, claim, sentence } = minutes[language]
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'pier')
    await clipFiles(page, t, [file])
    await openClip(page, t, title)

    // The text, with where its pages begin.
    await expect(readingText(page, t)).toContainText(words)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expectNoViolations(page)

    // The page view; the words are marked where they are drawn.
    await showView(page, t, 'pages')
    await expect(pages(page, t).getByText(words)).toBeVisible()
    await expectNoViolations(page)
    await selectWords(page, t, words)
    await page.keyboard.press('h')
    await expect(passageCard(page, t, words)).toContainText(
      language === 'ja' ? 'iiページ(ファイルでは2ページ)' : 'p. ii (in the file: p. 2)',
    )

    // Another by the keys alone: found in the document, which leads to its page.
    await findWords(page, t, last)
    await page.keyboard.press('Alt+c')
    const dialog = page.getByRole('dialog', { name: t('reader.claim.title') })
    await dialog.getByRole('textbox', { name: t('reader.claim.text') }).fill(claim)
    await dialog.getByRole('button', { name: t('reader.claim.save') }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('textbox', { name: t('reader.pages.field') })).toHaveValue('3')
    await expect(passageCard(page, t, last)).toBeVisible()

    // In the draft.
    await openNewDraft(page, t)
    await page.keyboard.insertText(sentence)
    await page.keyboard.press('@')
    await page.keyboard.insertText(words.slice(0, 6))
    await page.getByRole('option').filter({ hasText: words }).first().click()
    const exporting = await exportDialog(page, t)
    const note = await exported(page, exporting, t, { form: 'publication', format: 'markdown' })
    expect(note.bytes.toString('utf8')).toContain(language === 'ja' ? '、iiページ' : ', p. ii')
  })
})

test('a selection drawn on to blank paper stays at the words it came from', async ({ page, t }) => {
  await openNewCase(page, t, 'pier')
  await clipFiles(page, t, [minutes.en.file])
  await openClip(page, t, minutes.en.title)
  await showView(page, t, 'pages')
  const line = pages(page, t).getByText('ported, and the cost of the repairs')
  await line.scrollIntoViewIfNeeded()
  const words = (await line.boundingBox())!
  const sheet = (await page.locator('[data-page="2"]').boundingBox())!
  const y = words.y + words.height / 2
  for (const [x, down] of [
    [sheet.x + sheet.width - 4, 0],
    [sheet.x + sheet.width - 4, 60],
    [words.x + words.width / 2, 90],
  ] as const) {
    await page.mouse.move(words.x + words.width / 3, y)
    await page.mouse.down()
    await page.mouse.move(words.x + words.width - 8, y, { steps: 8 })
    await page.mouse.move(x, y + down, { steps: 8 })
    await page.mouse.up()
    const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '')
    expect(selected).toMatch(/^[^\n]{10,60}482 million[ yen.]*$/)
    await page.mouse.click(sheet.x + 4, y + 120)
  }
})

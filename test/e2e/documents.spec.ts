import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { letter } from '../support/word-letter'
import { clipFiles, clipLine, readClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { readingText, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { openNewCase } from './open-case'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Goes to one of the views of the open capture. */
async function show(page: Page, t: Translate, view: 'text' | 'file') {
  await page.getByRole('tab', { name: t(`reader.view.${view}`), exact: true }).click()
}

inBothLanguages(() => {
  test.beforeEach(async ({ page, t }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'Documents 文書')
  })

  test('a Word document is read, marked, and says what it hides and who wrote it', async ({
    page,
    t,
  }) => {
    const buffer = Buffer.from(await letter())
    await clipFiles(page, t, [{ name: '回答.docx', mimeType: word, buffer }])
    await readClip(page, t, '港湾課からの回答')
    await expect(readingText(page, t)).toContainText('The lock will soon open.')
    await page.getByRole('button', { name: t('reader.leftOutShow') }).click()
    const leftOut = page.getByRole('region', { name: t('reader.leftOutTitle') })
    await expect(leftOut.getByText('部外秘')).toBeVisible()
    await selectWords(page, t, 'The lock will soon open.')
    await page.keyboard.press('h')
    const passages = page.getByRole('complementary', { name: t('reader.passages'), exact: true })
    await expect(passages.getByText('The lock will soon open.')).toBeVisible()

    await show(page, t, 'file')
    await expect(page.getByText('Someone Inside')).toBeVisible()
    await expect(page.getByText(t('reader.file.detailsHint'))).toBeVisible()
    await expectNoViolations(page)
  })

  test('a damaged Word document is kept and says so', async ({ page, t }) => {
    const buffer = Buffer.from(await letter()).subarray(0, 3000)
    await clipFiles(page, t, [{ name: '回答.docx', mimeType: word, buffer }])
    const line = clipLine(page, t, '回答.docx')
    await expect(line).toContainText(t('clip.state.kept'))
    await line.getByRole('button', { name: t('clip.open') }).click()
    await expect(page.getByText(t('reader.file.unread'))).toBeVisible()
    await expect(page.getByText(t('error.unreadable-file'))).toBeVisible()
    await expectNoViolations(page)
  })
})

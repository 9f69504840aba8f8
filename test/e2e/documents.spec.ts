import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { picture } from '../support/picture'
import { letter } from '../support/word-letter'
import { clipDialog, clipFiles, clipLine, readClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { readingText, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { openNewCase } from './open-case'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Goes to one of the views of the open capture. */
async function show(page: Page, t: Translate, view: 'text' | 'picture' | 'file') {
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

  test('a picture is shown, says where it was taken, and one too large is kept unseen', async ({
    page,
    t,
  }) => {
    const png = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })
    const huge = picture({ width: 12_000, height: 9000 }, Buffer.alloc(9))
    await clipFiles(page, t, [png('港.png', picture()), png('wide.png', huge)])
    await expect(clipLine(page, t, 'wide.png')).toContainText(t('clip.state.kept'))
    await clipLine(page, t, '港.png')
      .getByRole('button', { name: t('clip.open') })
      .click()
    const shown = page.getByRole('img', { name: t('reader.pictureOf', { name: '港.png' }) })
    await expect(shown).toHaveJSProperty('naturalWidth', 320)
    await expectNoViolations(page)
    await show(page, t, 'file')
    await expect(page.getByText('35.5, 139.75')).toBeVisible()
    await expectNoViolations(page)

    await clipDialog(page, t)
    await clipLine(page, t, 'wide.png')
      .getByRole('button', { name: t('clip.open') })
      .click()
    const why = t('error.picture-too-large', { width: '12000', height: '9000' })
    await expect(page.getByText(why)).toBeVisible()
    await expect(page.getByRole('tab')).toHaveText([t('reader.view.file')])
  })
})

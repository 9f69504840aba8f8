import { expect } from '@playwright/test'
import { picture } from '../support/picture'
import { clipDialog, clipFiles, openClip } from './clip-a-page'
import { exportDialog, exported } from './export-dialog'
import { inBothLanguages, test } from './in-both-languages'
import { readingText, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { showView } from './show-view'
import { openNewDraft } from './write-a-draft'

inBothLanguages(() => {
  test.beforeEach(async ({ page, t }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'Notes メモ')
  })

  test('an interview is written, kept as versions, marked, and carries its terms', async ({
    page,
    t,
  }) => {
    const dialog = await clipDialog(page, t)
    await dialog.getByRole('button', { name: t('clip.write') }).click()
    const begin = page.getByRole('dialog', { name: t('notes.new') })
    await begin.getByText(t('source-kind.interview'), { exact: true }).click()
    await begin.getByRole('textbox', { name: t('notes.title'), exact: true }).fill('Call 電話')
    await begin.getByRole('textbox', { name: t('notes.who') }).fill('港湾課の人')
    const start = begin.getByRole('button', { name: t('notes.begin') })
    await expect(start).toBeDisabled()
    await begin.getByRole('combobox', { name: t('terms') }).click()
    await page.getByRole('option', { name: t('terms.off-record') }).click()
    await expectNoViolations(page)
    await start.click()

    const text = page.getByRole('textbox', { name: t('writing.note') })
    await text.fill('The lock opens in April.\n\n水門は四月に開きます。')
    await expectNoViolations(page)
    await page.reload()
    await expect(text).toHaveValue('The lock opens in April.\n\n水門は四月に開きます。')
    await text.press('Control+Enter')
    await expect(readingText(page, t)).toContainText('水門は四月に開きます。')
    await expect(page.getByRole('main').getByText(t('terms.off-record'))).toBeVisible()
    await selectWords(page, t, '水門は四月に開きます。')
    await page.keyboard.press('h')
    await expectNoViolations(page)

    await showView(page, t, 'write')
    await text.fill('The lock opens in May.\n\n水門は五月に開きます。')
    await page.getByRole('button', { name: t('writing.keep') }).click()
    await expect(readingText(page, t)).toContainText('水門は五月に開きます。')
    await showView(page, t, 'versions')
    await expect(page.getByRole('main')).toContainText('四')
    await goToRoom(page, t, 'log')
    await expect(page.getByRole('grid').getByText(t('log.source.begun'))).toBeVisible()
  })

  test('words said off the record are asked about in the draft and before it is exported', async ({
    page,
    t,
  }) => {
    const words = '水門は四月に開きます。'
    const telling = '高瀬氏が認めた。'
    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: t('palette.title') }).fill(t('command.note.new'))
    await page.keyboard.press('Enter')
    const begin = page.getByRole('dialog', { name: t('notes.new') })
    await begin.getByText(t('source-kind.interview'), { exact: true }).click()
    await begin.getByRole('textbox', { name: t('notes.title'), exact: true }).fill('Call 電話')
    await begin.getByRole('textbox', { name: t('notes.who') }).fill('高瀬 直人(港湾課)')
    await begin.getByRole('combobox', { name: t('terms') }).click()
    await page.getByRole('option', { name: t('terms.off-record') }).click()
    await begin.getByRole('button', { name: t('notes.begin') }).click()
    await page.getByRole('textbox', { name: t('writing.note') }).fill(words)
    await page.keyboard.press('Control+Enter')
    await expect(readingText(page, t)).toContainText(words)
    await selectWords(page, t, words)
    await page.keyboard.press('h')
    await openNewDraft(page, t)
    await page.keyboard.insertText(words)
    await page.keyboard.press('@')
    await page.keyboard.insertText(words.slice(0, 4))
    await page.getByRole('option').filter({ hasText: words }).first().click()
    await page.keyboard.insertText(telling)
    await expect(page.getByText(t('desk.off-record'), { exact: true })).toBeVisible()

    const dialog = await exportDialog(page, t)
    await expect(dialog).toContainText(t('exporting.offRecord', { count: 1 }))
    await expect(dialog).toContainText(t('exporting.offRecord.why'))
    await expect(dialog).toContainText(t('exporting.named', { count: 1 }))
    await expect(dialog).toContainText(t('exporting.named.name', { name: '高瀬' }))
    await expectNoViolations(page)
    const note = await exported(page, dialog, t, { form: 'desk', format: 'markdown' })
    expect(note.bytes.toString('utf8')).toMatch(
      /オフレコ（一切掲載できない）|Off the record: nothing/u,
    )
    await dialog.getByRole('button', { name: t('exporting.toSentence', { number: 2 }) }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(telling, { exact: true })).toBeInViewport()
  })

  test('a note is begun from the palette and written by keys alone', async ({ page, t }) => {
    await page.keyboard.press('Control+K')
    const palette = page.getByRole('textbox', { name: t('palette.title') })
    await palette.fill(t('command.note.new'))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: t('notes.new') })
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('At the lock')
    await page.keyboard.press('Enter')
    const text = page.getByRole('textbox', { name: t('writing.note') })
    await expect(text).toBeVisible()
    await expect(page.getByRole('heading', { name: 'At the lock' })).toBeVisible()
  })

  test('what a picture says is written down, marked, and leads back to the picture', async ({
    page,
    t,
  }) => {
    await clipFiles(page, t, [{ name: '看板.png', mimeType: 'image/png', buffer: picture() }])
    await openClip(page, t, '看板.png')
    await showView(page, t, 'write')
    const text = page.getByRole('textbox', { name: t('writing.transcript') })
    await text.fill('看板に「立入禁止」とある。')
    await expectNoViolations(page)
    await text.press('Control+Enter')
    await expect(readingText(page, t)).toContainText('立入禁止')
    await selectWords(page, t, '立入禁止')
    await page.keyboard.press('h')
    await showView(page, t, 'picture')
    await expect(
      page.getByRole('img', { name: t('reader.pictureOf', { name: '看板.png' }) }),
    ).toBeVisible()
    const passages = page.getByRole('complementary', { name: t('reader.passages'), exact: true })
    await expect(passages.getByText('立入禁止')).toBeVisible()
  })
})

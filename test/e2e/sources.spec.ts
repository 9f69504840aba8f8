import { expect } from '@playwright/test'
import { article, clipFileOf, clipFiles, clipLine, copyPage } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { readingText } from './mark-a-passage'
import { htmlFile, news, sourceRow, textFile } from './news-page'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'

inBothLanguages(() => {
  test.beforeEach(async ({ page, t }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'clip')
  })

  test('the same article is offered as a new version before anything else', async ({
    page,
    t,
    language,
  }) => {
    const { folder, title } = news[language]
    const first = article(folder).toString()
    const second = first.replace('</article>', '<p>訂正 / Correction, 14 June.</p></article>')
    const address = 'https://news.example/articles/9'
    await clipFileOf(page, t, `${address}?utm_source=letter`, htmlFile('first.html', folder))
    await expect(clipLine(page, t, title)).toHaveCount(1)
    await clipFileOf(page, t, address, textFile('second.html', second))
    await expect(clipLine(page, t, title)).toHaveCount(2)
    const line = clipLine(page, t, title).first()
    const offers = line.getByRole('button')
    await expect(offers.first()).toHaveText(t('clip.like.asVersion'))
    await expectNoViolations(page)
    await offers.first().click()
    await expect(clipLine(page, t, title)).toHaveCount(1)
    await clipFiles(page, t, [htmlFile('again.html', folder)])
    await expect(clipLine(page, t, title)).toHaveCount(2)
    await clipLine(page, t, title)
      .first()
      .getByRole('button', { name: t('clip.like.keep') })
      .click()
    await page.keyboard.press('Escape')
    await expect(sourceRow(page, t, title)).toHaveCount(2)
    await sourceRow(page, t, t('sources.captures', { count: 2 })).dblclick()
    await expect(readingText(page, t)).toContainText('Correction, 14 June.')
    await page.getByRole('combobox', { name: t('reader.capture') }).click()
    await page.getByRole('option').last().click()
    await expect(page.getByText(t('reader.older'))).toBeVisible()
    await expect(readingText(page, t)).not.toContainText('Correction, 14 June.')
    await expectNoViolations(page)
  })

  test('a source is removed with a reason and comes back by undo, all by keyboard', async ({
    page,
    context,
    t,
    language,
  }) => {
    const { folder, title } = news[language]
    await copyPage(context, article(folder).toString())
    await page.keyboard.press('Control+Shift+K')
    const dialog = page.getByRole('dialog', { name: t('clip.title') })
    await expect(
      dialog.getByRole('textbox', { name: t('clip.address'), exact: true }),
    ).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('textbox', { name: t('clip.paste') })).toBeFocused()
    await page.keyboard.press('Control+V')
    await expect(clipLine(page, t, title)).toBeVisible()
    await expect(dialog.getByRole('button', { name: t('clip.open') })).toBeVisible()
    await page.keyboard.press('Escape')
    const grid = page.getByRole('grid', { name: t('sources.list') })
    await grid.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Delete')
    const question = page.getByRole('dialog', { name: t('sources.remove.title') })
    await expect(question.getByRole('textbox', { name: t('sources.remove.reason') })).toBeFocused()
    await expectNoViolations(page)
    await page.keyboard.type('not about the case')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(t('sources.empty'), { exact: true })).toBeVisible()
    await page.keyboard.press('Control+Z')
    await expect(sourceRow(page, t, title)).toBeVisible()
    await goToRoom(page, t, 'log')
    await expect(page.getByText('not about the case')).toBeVisible()
    await expectNoViolations(page)
  })
})

import { expect } from '@playwright/test'
import {
  article,
  clipDialog,
  clipFiles,
  clipLine,
  copyPage,
  copyText,
  dropFiles,
  pasteClip,
  readClip,
} from './clip-a-page'
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

  test('a page is pasted as it was copied, and a text without its markup', async ({
    page,
    context,
    t,
    language,
  }) => {
    const { folder, title, line } = news[language]
    await expectNoViolations(page)
    await copyPage(context, article(folder).toString())
    await pasteClip(page, t)
    await expect(clipLine(page, t, title)).toContainText(t('clip.state.leftOut', { count: 0 }))
    await expectNoViolations(page)

    const memo = language === 'ja' ? '取材メモ 八月二日' : 'Notes, 2 August'
    await copyText(context, `${memo}\n\n${line}`)
    await pasteClip(page, t)
    await readClip(page, t, memo)
    await expect(readingText(page, t)).toContainText(line)
    await goToRoom(page, t, 'sources')
    await expect(sourceRow(page, t, title)).toBeVisible()
    await expectNoViolations(page)
  })

  test('an address given beside a paste or a file is kept with it; one that is none is refused', async ({
    page,
    context,
    t,
    language,
  }) => {
    const dialog = await clipDialog(page, t)
    const address = dialog.getByRole('textbox', { name: t('clip.address'), exact: true })
    await expect(dialog.getByText(t('clip.address.cannot'))).toBeVisible()
    await copyText(context, news[language].line)
    await address.fill('news.example')
    await pasteClip(page, t)
    await expect(dialog.getByText(t('error.bad-address'))).toBeVisible()
    await expect(dialog.getByRole('listitem')).toHaveCount(0)
    await address.fill('https://news.example/pasted')
    await pasteClip(page, t)
    await expect(clipLine(page, t, news[language].line.slice(0, 20))).toBeVisible()
    await expect(address).toHaveValue('')
    await address.fill('https://news.example/filed')
    await clipFiles(page, t, [textFile('memo.txt', `${news[language].line} 2`)])
    await expect(dialog.getByRole('button', { name: t('clip.open') })).toHaveCount(2)
    await page.keyboard.press('Escape')
    await sourceRow(page, t, news[language].line).first().click()
    const details = page.getByRole('complementary', { name: t('sources.details') })
    await expect(
      details.getByRole('textbox', { name: t('sources.fact.canonicalUrl') }),
    ).toHaveAttribute('placeholder', 'https://news.example/filed')
  })

  test('several files are opened at once, whatever their kind and character set', async ({
    page,
    t,
    language,
  }) => {
    const heading = language === 'ja' ? '聞き取りの記録' : 'Interview, first notes'
    await clipFiles(page, t, [
      htmlFile('news.html', news[language].folder),
      htmlFile('sjis.html', 'ja-shift-jis'),
      htmlFile('euc.htm', 'ja-undeclared-euc-jp'),
      {
        name: 'tides.mhtml',
        mimeType: 'multipart/related',
        buffer: article('en-archive', 'page.mhtml'),
      },
      textFile('memo.txt', `memo.txt\n\n${news[language].line}`),
      textFile('notes.md', `# ${heading}\n\n- ${news[language].line}\n`),
    ])
    const dialog = await clipDialog(page, t)
    await expect(dialog.getByRole('button', { name: t('clip.open') })).toHaveCount(6)
    await readClip(page, t, heading)
    await expect(readingText(page, t).getByRole('heading', { name: heading })).toBeVisible()
    await expect(readingText(page, t)).toContainText(`- ${news[language].line}`)
    await goToRoom(page, t, 'sources')
    await sourceRow(page, t, '廃線跡の遊歩道').first().dblclick()
    await expect(readingText(page, t)).toContainText('延長は二・四キロで、来年十月の開通をめざす。')
    await goToRoom(page, t, 'sources')
    await sourceRow(page, t, 'Tide tables').dblclick()
    await expect(readingText(page, t)).toContainText('About 6,000 copies were sold at £4 each.')
  })

  test('what is dropped on the window is clipped, and what was left out is shown', async ({
    page,
    t,
    language,
  }) => {
    const { folder, title, line, leftOut } = news[language]
    await dropFiles(page, page.getByText(t('sources.empty'), { exact: true }), [
      htmlFile('dropped.html', folder),
    ])
    await readClip(page, t, title)
    await expect(readingText(page, t)).toContainText(line)
    await expect(readingText(page, t)).not.toContainText(leftOut)
    await page.getByRole('button', { name: t('reader.leftOutShow'), exact: true }).click()
    const region = page.getByRole('region', { name: t('reader.leftOutTitle') })
    await expect(region).toContainText(leftOut)
    await expectNoViolations(page)
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { article, clipDialog, clipFiles, clipLine, copyText, openClip } from './clip-a-page'
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

  test('what cannot be read says why, keeps its stub, and is filled at another try', async ({
    page,
    context,
    t,
    language,
  }, testInfo) => {
    const huge = testInfo.outputPath('huge.html')
    writeFileSync(huge, `<p>${'a line of a page without end '.repeat(40)}</p>\n`.repeat(46_000))
    const broken = article('en-archive', 'page.mhtml').subarray(0, 300)
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    await clipFiles(page, t, [
      textFile('empty.html', ''),
      { name: 'picture.png', mimeType: 'image/png', buffer: png },
      { name: 'cut.mhtml', mimeType: 'multipart/related', buffer: broken },
      htmlFile('news.html', news[language].folder),
    ])
    await expect(clipLine(page, t, news[language].title)).toBeVisible()
    await expect(clipLine(page, t, 'empty.html')).toContainText(t('error.empty-input'))
    await expect(clipLine(page, t, 'picture.png')).toContainText(t('clip.state.kept'))
    await expect(clipLine(page, t, 'cut.mhtml')).toContainText(t('error.unreadable-archive'))

    const dialog = await clipDialog(page, t)
    const asked = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: t('clip.files') }).click()
    await (await asked).setFiles(huge)
    const size = Math.ceil((46_000 * (29 * 40 + 8)) / 1024 / 1024)
    await expect(clipLine(page, t, 'huge.html')).toContainText(
      t('error.too-large', { size, limit: 20 }),
    )
    await expectNoViolations(page)

    await clipLine(page, t, 'cut.mhtml')
      .getByRole('button', { name: t('clip.otherWays') })
      .click()
    await expect(page.getByRole('heading', { name: 'cut.mhtml' })).toBeVisible()
    await expect(page.getByText(t('reader.nothingYet'))).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: t('sources.pasteInstead') }).click()
    await copyText(context, `cut.mhtml\n\n${news[language].line}`)
    await page.getByRole('textbox', { name: t('clip.paste') }).click()
    await page.keyboard.press('Control+V')
    await expect(readingText(page, t)).toContainText(news[language].line)

    await goToRoom(page, t, 'sources')
    await expect(sourceRow(page, t, t('sources.failed'))).toHaveCount(2)
    await expectNoViolations(page)
  })

  test('a file that is neither page nor text is kept, named, and saved again byte for byte', async ({
    page,
    t,
  }) => {
    const recording = Buffer.from('4f67675300020000000000000000', 'hex')
    await clipFiles(page, t, [{ name: '取材 call.ogg', mimeType: 'audio/ogg', buffer: recording }])
    const line = clipLine(page, t, '取材 call.ogg')
    await expect(line).toContainText(t('clip.state.kept'))
    await openClip(page, t, '取材 call.ogg')
    await expect(page.getByRole('heading', { name: '取材 call.ogg' })).toBeVisible()
    await expect(page.getByText(t('reader.file.kept'))).toBeVisible()
    await expect(page.getByRole('tab')).toHaveText([t('reader.view.file'), t('reader.view.write')])
    await expectNoViolations(page)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: t('reader.file.save') }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('取材 call.ogg')
    expect(readFileSync(await saved.path())).toEqual(recording)
  })

  test('an address alone is noted where pages cannot be fetched, and filled by a file', async ({
    page,
    t,
    language,
  }) => {
    const dialog = await clipDialog(page, t)
    const url = 'https://news.example/articles/7'
    await dialog.getByRole('textbox', { name: t('clip.address'), exact: true }).fill(url)
    await page.keyboard.press('Enter')
    await expect(clipLine(page, t, url)).toContainText(t('clip.state.noted'))
    await page.keyboard.press('Escape')
    await expect(sourceRow(page, t, url)).toContainText(t('sources.noted'))
    await sourceRow(page, t, url).click()
    await expectNoViolations(page)
    const details = page.getByRole('complementary', { name: t('sources.details') })
    const asked = page.waitForEvent('filechooser')
    await details.getByRole('button', { name: t('sources.fileInstead') }).click()
    await (await asked).setFiles(htmlFile('saved.html', news[language].folder))
    await expect(sourceRow(page, t, news[language].title)).toBeVisible()
    await expect(sourceRow(page, t, t('sources.noted'))).toHaveCount(0)
  })
})

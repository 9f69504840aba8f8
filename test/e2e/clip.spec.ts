import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import {
  article,
  clipDialog,
  clipFileOf,
  clipFiles,
  clipLine,
  copyPage,
  copyText,
  dropFiles,
  pasteClip,
  readClip,
  type ClipFile,
} from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'

type NewsPage = Readonly<{ folder: string; title: string; line: string; leftOut: string }>

/** A news page of each language: its headline, a sentence of its text, a line that is none of it. */
const news: Readonly<Record<Language, NewsPage>> = {
  ja: {
    folder: 'ja-news',
    title: '水道管の更新費、想定の一・四倍に 市が再試算',
    line: '資材の値上がりと人手不足が主な要因で、市は料金の見直しを含めて財源を検討する。',
    leftOut: 'アクセスランキング',
  },
  en: {
    folder: 'en-news',
    title: 'Harbour authority admits crane was not inspected for two years',
    line: 'It has suspended two managers and called in an outside engineer.',
    leftOut: 'Ferry fares to rise for the third year running',
  },
}

const htmlFile = (name: string, folder: string): ClipFile => ({
  name,
  mimeType: 'text/html',
  buffer: article(folder),
})
const textFile = (name: string, text: string): ClipFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(text),
})

const sourceRow = (page: Page, t: Translate, name: string | RegExp) =>
  page
    .getByRole('grid', { name: t('sources.list') })
    .getByRole('row')
    .filter({ hasText: name })

const textOf = (page: Page, t: Translate) => page.getByRole('article', { name: t('reader.text') })

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
    await expect(textOf(page, t)).toContainText(line)
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
    await expect(textOf(page, t).getByRole('heading', { name: heading })).toBeVisible()
    await expect(textOf(page, t)).toContainText(`- ${news[language].line}`)
    await goToRoom(page, t, 'sources')
    await sourceRow(page, t, '廃線跡の遊歩道').first().dblclick()
    await expect(textOf(page, t)).toContainText('延長は二・四キロで、来年十月の開通をめざす。')
    await goToRoom(page, t, 'sources')
    await sourceRow(page, t, 'Tide tables').dblclick()
    await expect(textOf(page, t)).toContainText('About 6,000 copies were sold at £4 each.')
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
    await expect(textOf(page, t)).toContainText(line)
    await expect(textOf(page, t)).not.toContainText(leftOut)
    await page.getByRole('button', { name: t('reader.leftOutShow'), exact: true }).click()
    const region = page.getByRole('region', { name: t('reader.leftOutTitle') })
    await expect(region).toContainText(leftOut)
    await expectNoViolations(page)
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
    const notText = t('error.not-text', { name: 'picture.png' })
    await expect(clipLine(page, t, 'picture.png')).toContainText(notText)
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
    await expect(textOf(page, t)).toContainText(news[language].line)

    await goToRoom(page, t, 'sources')
    await expect(sourceRow(page, t, t('sources.failed'))).toHaveCount(3)
    await expectNoViolations(page)
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
    await expect(textOf(page, t)).toContainText('Correction, 14 June.')
    await page.getByRole('combobox', { name: t('reader.capture') }).click()
    await page.getByRole('option').last().click()
    await expect(page.getByText(t('reader.older'))).toBeVisible()
    await expect(textOf(page, t)).not.toContainText('Correction, 14 June.')
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

import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { bombWacz, lockPage, lockWacz, lockWarc } from '../support/lock-archive'
import { archivedAt, recordOf, waczOf, warcOf } from '../support/make-warc'
import { clipFiles, clipLine } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { readingText, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { openNewCase } from './open-case'

async function openArchive(page: Page, t: Translate, name: string, bytes: Uint8Array) {
  const buffer = Buffer.from(bytes)
  await clipFiles(page, t, [{ name, mimeType: 'application/octet-stream', buffer }])
  const line = clipLine(page, t, name)
  await expect(line).toContainText(t('clip.state.kept'), { timeout: 60_000 })
  await line.getByRole('button', { name: t('clip.open') }).click()
}

const list = (page: Page, t: Translate) => page.getByRole('grid', { name: t('webArchive.list') })

const showFile = (page: Page, t: Translate) =>
  page.getByRole('tab', { name: t('reader.view.file'), exact: true }).click()

inBothLanguages(() => {
  test.beforeEach(async ({ page, t }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'Archives アーカイブ')
  })

  test('pages of a WACZ are listed, and those that are chosen become sources with its own dates', async ({
    page,
    t,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).hostname)
    })
    await openArchive(page, t, 'paper.wacz', lockWacz())
    const pages = list(page, t)
    await expect(pages.getByRole('row')).toHaveCount(4)
    await expect(pages).toContainText('01:02:03 UTC')
    await expect(pages.getByRole('row', { name: t('webArchive.lost') })).toBeVisible()
    await expectNoViolations(page)

    await page.getByRole('searchbox', { name: t('webArchive.filter') }).fill('correction')
    await expect(pages.getByRole('row')).toHaveCount(2)
    await page.getByRole('searchbox', { name: t('webArchive.filter') }).fill('')
    await page.getByRole('checkbox', { name: t('webArchive.all') }).check()
    await page.getByRole('button', { name: t('webArchive.take', { count: 2 }) }).click()
    await expect(page.getByText(t('webArchive.taken', { count: 2 }))).toBeVisible()
    await expect(page.getByRole('checkbox', { name: t('webArchive.all') })).toBeDisabled()
    await pages
      .getByRole('button', { name: t('webArchive.open', { title: '水門は四月に開く' }) })
      .click()

    await expect(readingText(page, t)).toContainText('The harbour office will open the old lock')
    await expect(page.getByText(/01:02:03 UTC/)).toBeVisible()
    await selectWords(page, t, '工事の費用は482億円だった。')
    await page.keyboard.press('h')
    const passages = page.getByRole('complementary', { name: t('reader.passages'), exact: true })
    await expect(passages.getByText('工事の費用は482億円だった。')).toBeVisible()
    await page.getByRole('tab', { name: t('reader.view.snapshot'), exact: true }).click()
    const foreign = page.frameLocator('iframe')
    await expect(foreign.getByRole('img', { name: '水門' })).toHaveJSProperty('naturalWidth', 320)
    await expectNoViolations(page)
    await page
      .getByRole('button', { name: t('webArchive.takenFrom', { name: 'paper.wacz' }) })
      .click()
    await expect(list(page, t)).toBeVisible()
    expect(new Set(asked)).toEqual(new Set(['127.0.0.1']))
  })

  test('pages of a bare WARC file are chosen by keyboard alone', async ({ page, t }) => {
    await openArchive(page, t, 'paper.warc.gz', lockWarc())
    const pages = list(page, t)
    await expect(pages.getByRole('row')).toHaveCount(4)
    await page.getByRole('searchbox', { name: t('webArchive.filter') }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(pages).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(pages.getByRole('row', { selected: true })).toHaveCount(2)
    await page.keyboard.press('Space')
    await expect(pages.getByRole('row', { selected: true })).toHaveCount(1)
    await page.keyboard.press('ControlOrMeta+a')
    await expect(pages.getByRole('row', { selected: true })).toHaveCount(3)
    await page.keyboard.press('Tab')
    await expect(
      page.getByRole('button', { name: t('webArchive.take', { count: 3 }) }),
    ).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('webArchive.taken', { count: 3 }))).toBeVisible()
    await pages.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(readingText(page, t)).toContainText('482億円')
  })

  test('thousands of pages are listed, filtered, and stopped while they are taken', async ({
    page,
    t,
  }) => {
    const urls = Array.from({ length: 3000 }, (_, index) => `https://paper.example/${index}`)
    const records = urls.map((url) =>
      recordOf({ url, body: lockPage.replace('482億', `${url.length}億`) }),
    )
    const listed = urls.map((url, index) => ({ url, ts: archivedAt, title: `水門 ${index}` }))
    const bytes = waczOf({ warcs: { 'data.warc.gz': warcOf(records) }, pages: listed })
    await openArchive(page, t, 'large.wacz', bytes)
    const pages = list(page, t)
    await expect(page.getByText(t('webArchive.count', { count: 3000 }))).toBeVisible()
    expect(await pages.getByRole('row').count()).toBeLessThan(60)
    await page.getByRole('searchbox', { name: t('webArchive.filter') }).fill('2999')
    await expect(pages.getByRole('row')).toHaveCount(2)
    await page.getByRole('searchbox', { name: t('webArchive.filter') }).fill('')
    await page.getByRole('checkbox', { name: t('webArchive.all') }).check()
    await page.getByRole('button', { name: t('webArchive.take', { count: 3000 }) }).click()
    await expect(pages.getByText(t('webArchive.isTaken')).first()).toBeVisible()
    await page.getByRole('button', { name: t('webArchive.stop') }).click()
    await expect(
      page.getByRole('button', { name: t('webArchive.takeNone'), exact: true }),
    ).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
  })

  test('a bomb, half an archive and a list of garbage are kept, say so, and the app goes on', async ({
    page,
    t,
  }) => {
    await openArchive(page, t, 'bomb.wacz', bombWacz())
    await expect(page.getByText(t('webArchive.trouble'))).toBeVisible({ timeout: 60_000 })
    await expect(list(page, t).getByRole('row', { name: t('webArchive.isCut') })).toBeVisible()
    await expectNoViolations(page)

    await openArchive(page, t, 'half.wacz', lockWacz().subarray(0, 900))
    await expect(page.getByText(t('error.unreadable-archive'))).toBeVisible()

    const garbage = waczOf({
      warcs: { 'a.warc.gz': lockWarc() },
      pages: '{"\u0000\nnull\n[]\n{"url":7}',
    })
    await openArchive(page, t, 'garbage.wacz', garbage)
    await expect(page.getByText(t('webArchive.unreadLines', { count: 3 }))).toBeVisible()
    await expect(list(page, t).getByRole('row')).toHaveCount(4)

    await openArchive(page, t, 'changed.wacz', lockWacz(['archive/data.warc.gz']))
    await expect(page.getByText(t('webArchive.untrue'))).toBeVisible()
    await showFile(page, t)
    await expect(page.getByText('archive/data.warc.gz')).toBeVisible()
    await expectNoViolations(page)
  })
})

import { expect, type Page } from '@playwright/test'
import { commands } from '#shared/host/command'
import { translator, type Translate } from '#shared/i18n/translate'
import { article, clipFileOf, clipLine } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations } from './no-violations'
import { goToRoom, nameNewCase, openNewCase } from './open-case'

/** The menu of the open case. */
async function caseMenu(page: Page, t: Translate, title: string) {
  await page
    .getByRole('banner')
    .getByRole('button', { name: t('cases.menu', { title }), exact: true })
    .click()
  await expect(page.getByRole('menu')).toBeVisible()
}

async function choose(page: Page, t: Translate, title: string, item: string) {
  await caseMenu(page, t, title)
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

/** Two cases, the second one open; there is a source in the first. */
async function twoCases(page: Page, t: Translate) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openNewCase(page, t, 'Harbour 港')
  const file = { name: 'page.html', mimeType: 'text/html', buffer: article('en-news') }
  await clipFileOf(page, t, 'https://news.example/1', file)
  await expect(clipLine(page, t, 'Harbour authority').getByText(t('clip.open'))).toBeVisible()
  await page.keyboard.press('Escape')
  await choose(page, t, 'Harbour 港', t('cases.new'))
  await nameNewCase(page, t, 'Bridge 橋')
}

inBothLanguages(() => {
  test('a case is renamed, archived, taken out again, and says so in its log', async ({
    page,
    t,
  }) => {
    await twoCases(page, t)
    await choose(page, t, 'Bridge 橋', t('cases.rename'))
    const rename = page.getByRole('dialog', { name: t('cases.rename') })
    const title = rename.getByRole('textbox', { name: t('cases.new.title') })
    await expect(title).toBeFocused()
    await title.fill(' ')
    await expect(rename.getByRole('button', { name: t('app.save') })).toBeDisabled()
    await title.fill('Bridge 大橋')
    await page.keyboard.press('Enter')
    await expect(rename).toBeHidden()
    await expect(page).toHaveTitle(/^Bridge 大橋/)

    await choose(page, t, 'Bridge 大橋', t('cases.archive'))
    await expect(page.getByText(t('cases.archive.done'))).toBeVisible()
    await choose(page, t, 'Bridge 大橋', t('cases.all'))
    const line = page.getByRole('listitem').filter({ hasText: 'Bridge 大橋' })
    await expect(page.getByRole('listitem').filter({ hasText: 'Harbour 港' })).toBeVisible()
    await expect(line).toBeHidden()
    await page.getByRole('checkbox', { name: t('cases.showArchived', { count: 1 }) }).check()
    await expect(line).toContainText(t('cases.archived'))
    await expectNoViolations(page)
    await line.getByRole('button').click()
    await choose(page, t, 'Bridge 大橋', t('cases.restore'))
    await expect(page.getByText(t('cases.restore.done'))).toBeVisible()

    await goToRoom(page, t, 'log')
    const log = page.getByRole('grid', { name: t('log.title') })
    for (const what of ['renamed', 'archived', 'restored'] as const) {
      await expect(log.getByText(t(`log.case.${what}`), { exact: true })).toBeVisible()
    }
    await page.goto('/')
    await expect(line).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
  })

  test('a case is deleted for good only by its title, and the other one is not touched', async ({
    page,
    t,
  }) => {
    await twoCases(page, t)
    const address = page.url()
    const dialog = page.getByRole('dialog', {
      name: t('cases.delete.title', { title: 'Bridge 橋' }),
    })
    const typed = dialog.getByRole('textbox', { name: t('cases.delete.confirm') })
    const doIt = dialog.getByRole('button', { name: t('cases.delete.do') })
    await choose(page, t, 'Bridge 橋', t('cases.delete'))
    await expect(dialog).toContainText(t('cases.delete.warning'))
    await expect(typed).toBeFocused()
    await expect(doIt).toBeDisabled()
    await typed.fill('Harbour 港')
    await expect(doIt).toBeDisabled()
    await typed.fill('Bridge 橋')
    await expect(doIt).toBeEnabled()
    await expectNoViolations(page)

    // Thought better of: next time the title is asked for again.
    await dialog.getByRole('button', { name: t('app.cancel') }).click()
    await expect(dialog).toBeHidden()
    await choose(page, t, 'Bridge 橋', t('cases.delete'))
    await expect(typed).toHaveValue('')
    await typed.fill('Bridge 橋')
    await doIt.click()
    await expect(page.getByRole('heading', { name: t('cases.title') })).toBeVisible()
    await expect(page.getByRole('listitem')).toHaveCount(1)
    await page.goto(address)
    await expect(page.getByText(t('app.gone'))).toBeVisible()

    await page.goto('/')
    const other = page.getByRole('listitem').filter({ hasText: 'Harbour 港' })
    await expect(other).toContainText(t('cases.sources', { count: 1 }))
    await other.getByRole('button').click()
    await expect(page.getByRole('row')).toHaveCount(2)
  })

  test('the keys alone lead from case to case, and the sheet tells them all', async ({
    page,
    t,
  }) => {
    await twoCases(page, t)
    await page.keyboard.press('Control+O')
    const harbour = page.getByRole('menuitem', { name: 'Harbour 港' })
    await expect(harbour).toBeVisible()
    await expectNoViolations(page)
    await expect(harbour).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem', { name: t('cases.all') })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(/^Harbour 港/)
    await expect(page.getByRole('grid', { name: t('sources.list') })).toBeFocused()

    await page.keyboard.press('Control+/')
    const sheet = page.getByRole('dialog', { name: t('shortcuts.title') })
    for (const { id } of commands) {
      await expect(
        sheet.getByRole('cell', { name: t(`command.${id}`), exact: true }),
      ).not.toHaveCount(0)
    }
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('grid', { name: t('sources.list') })).toBeFocused()

    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: t('palette.title') }).fill('bridge')
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(/^Bridge 橋/)
  })

  test('language, appearance and text size take effect at once and last', async ({
    page,
    t,
    language,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
    await openNewCase(page, t, 'Harbour 港')
    const sizeOf = (text: string) =>
      page
        .getByText(text, { exact: true })
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    const before = await sizeOf(t('sources.empty'))
    await page.keyboard.press('Control+,')
    const settings = page.getByRole('dialog', { name: t('settings.title') })
    await expect(settings.getByRole('radio', { name: t('settings.theme.auto') })).toBeChecked()
    await settings.getByText(t('settings.theme.dark'), { exact: true }).click()
    await settings.getByText(t('settings.textSize.130'), { exact: true }).click()
    const root = page.locator('html')
    await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark')

    const other = language === 'ja' ? 'en' : 'ja'
    const u = translator(other)
    await settings.getByText(t(`settings.language.${other}`), { exact: true }).click()
    const changed = page.getByRole('dialog', { name: u('settings.title') })
    await expect(changed).toBeVisible()
    await expect(root).toHaveAttribute('lang', other)
    await page.keyboard.press('Escape')
    await expect(page.getByText(u('sources.empty'), { exact: true })).toBeVisible()

    await page.reload()
    await expect(page.getByText(u('sources.empty'), { exact: true })).toBeVisible()
    await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark')
    await expect(root).toHaveAttribute('lang', other)
    expect(await sizeOf(u('sources.empty'))).toBeCloseTo(before * 1.3, 1)
    await page.keyboard.press('Control+,')
    await expect(changed.getByRole('radio', { name: u('settings.textSize.130') })).toBeChecked()
    await changed.getByText(u('settings.theme.auto'), { exact: true }).click()
    await expect(root).toHaveAttribute('data-mantine-color-scheme', 'light')
    await expectNoViolations(page)
  })
})

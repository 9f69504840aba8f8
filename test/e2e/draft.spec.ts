import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { copyPage } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { openNewCase } from './open-case'
import {
  expectNoViolations,
  expectSaved,
  openNewDraft,
  openStory,
  pasteHtml,
  story,
  written,
} from './write-a-draft'

const paste = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/pastes', name, 'page.html'), 'utf8')

const sentence = { ja: '橋は古い。', en: 'The bridge is old. ' } as const

inBothLanguages(() => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('a draft is written, formatted, taken back, counted, stored and found again', async ({
    page,
    t,
    language,
  }) => {
    await openNewCase(page, t, 'bridge')
    await page.keyboard.press('Alt+7')
    await expectNoViolations(page)
    const text = await openNewDraft(page, t)
    await page.getByRole('textbox', { name: t('draft.title') }).fill('Bridge')
    await page.keyboard.press('Enter')
    await expect(text).toBeFocused()
    const tools = page.getByRole('toolbar', { name: t('draft.toolbar') })
    const choose = async (kind: 'heading1' | 'quotation' | 'bullets' | 'paragraph') => {
      await tools.getByRole('button', { name: new RegExp(`^${t('draft.block')}`) }).click()
      await page.getByRole('menuitemradio', { name: t(`draft.block.${kind}`), exact: true }).click()
      await expect(text).toBeFocused()
    }
    await choose('heading1')
    await page.keyboard.type('One')
    await page.keyboard.press('Enter')
    await page.keyboard.type(sentence[language])
    await page.keyboard.press('Control+B')
    await page.keyboard.type('bold')
    await page.keyboard.press('Control+B')
    await page.keyboard.press('Control+I')
    await page.keyboard.type(' italic')
    await page.keyboard.press('Control+I')
    await page.keyboard.press('Enter')
    await choose('bullets')
    await page.keyboard.type('first')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('inner')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await choose('quotation')
    await page.keyboard.type('set apart')
    await expect(text.getByRole('heading', { name: 'One', level: 2 })).toBeVisible()
    await expect(text.locator('strong')).toHaveText('bold')
    await expect(text.locator('em')).toHaveText('italic')
    await expect(text.locator('ul ul li')).toHaveText('inner')
    await expect(text.getByRole('blockquote')).toHaveText('set apart')
    const count = language === 'ja' ? 3 + 5 + 10 + 5 + 5 + 8 : 1 + 4 + 2 + 1 + 1 + 2
    const long = t(`draft.length.${language}`, { count, shown: String(count) })
    await expect(page.getByRole('contentinfo')).toContainText(t('draft.status', { long }))

    await page.keyboard.type(' gone')
    await expect(text).toContainText('set apart gone')
    await tools.getByRole('button', { name: t('draft.undo') }).click()
    await expect(text).not.toContainText('gone')
    await page.keyboard.press('Control+Shift+Z')
    await expect(text).toContainText('set apart gone')
    await expectNoViolations(page)
    await expectSaved(page, t)

    const before = await written(text)
    await page.reload()
    await expect(text).toContainText('set apart gone')
    expect(await written(text)).toEqual(before)
    await expect(page.getByRole('textbox', { name: t('draft.title') })).toHaveValue('Bridge')
  })

  test('a link is set, refused where it is none, and taken off', async ({ page, t }) => {
    await openNewCase(page, t, 'bridge')
    const text = await openNewDraft(page, t)
    await page.keyboard.type('minutes')
    await page.keyboard.press('Control+A')
    await page.getByRole('button', { name: t('draft.link'), exact: true }).click()
    const card = page.getByRole('dialog', { name: t('draft.link') })
    const address = card.getByRole('textbox', { name: t('draft.link.address') })
    await address.fill('javascript:alert(1)')
    await page.keyboard.press('Enter')
    await expect(card.getByText(t('draft.link.wrong'))).toBeVisible()
    await expectNoViolations(page)
    await address.fill('https://council.example/minutes')
    await page.keyboard.press('Enter')
    await expect(text.getByRole('link', { name: 'minutes' })).toHaveAttribute(
      'href',
      'https://council.example/minutes',
    )
    await text.press('ArrowRight')
    await text.getByRole('link').click()
    await card.getByRole('button', { name: t('draft.link.remove') }).click()
    await expect(text.getByRole('link')).toHaveCount(0)
    await expect(text).toHaveText('minutes')
  })

  test('a paste from Word and one from the web keep words, headings, lists and links only', async ({
    page,
    context,
    t,
  }) => {
    await openNewCase(page, t, 'bridge')
    const text = await openNewDraft(page, t)
    await pasteHtml(text, paste('word'))
    await expect(text.getByRole('link')).toHaveAttribute(
      'href',
      'https://council.example/minutes?y=2026',
    )
    await expect(text.getByRole('listitem').filter({ hasText: /^Numbered$/ })).toBeVisible()
    await expect(page.getByText(t('draft.picturesLeftOut', { count: 1 }))).toBeVisible()
    await copyPage(context, paste('hostile'))
    await text.press('Control+V')
    const foreign = 'script, style, img, svg, iframe, table, font, [style], [onclick], [href^=java]'
    await expect(text.locator(foreign)).toHaveCount(0)
  })

  test('words are found over marks and formatting, and replaced', async ({ page, t, language }) => {
    const text = await openStory(page, t, language)
    const { second } = story[language]
    await page.keyboard.type(`bridge @${second.slice(0, 6)}`)
    await expect(page.getByRole('option').filter({ hasText: second })).toBeVisible()
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type(' bridge and Bridge')
    await page.keyboard.press('Control+F')
    const find = page.getByRole('search', { name: t('draft.find') })
    await find.getByRole('textbox', { name: t('draft.find.what') }).fill('bridge')
    await expect(find).toContainText(t('draft.find.count', { at: 1, count: 3 }))
    await find.getByRole('button', { name: t('draft.find.case') }).click()
    await expect(find).toContainText(t('draft.find.count', { at: 1, count: 2 }))
    await expectNoViolations(page)
    await find.getByRole('textbox', { name: t('draft.find.by') }).fill('quay')
    await find.getByRole('button', { name: t('draft.find.replaceAll') }).click()
    await expect(page.getByText(t('draft.find.replaced', { count: 2 }))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(find).toBeHidden()
    await expect(text).toContainText('quay')
    await expect(text).toContainText('and Bridge')
  })

  test('drafts are named, changed between, removed and brought back', async ({ page, t }) => {
    await openNewCase(page, t, 'bridge')
    const text = await openNewDraft(page, t)
    const title = page.getByRole('textbox', { name: t('draft.title') })
    await title.fill('First')
    await text.click()
    await page.keyboard.type('one')
    const menu = (count: number) =>
      page.getByRole('button', { name: t('draft.drafts', { count }), exact: true })
    await menu(1).click()
    await page.getByRole('menuitem', { name: t('draft.new'), exact: true }).click()
    await expect(menu(2)).toBeVisible()
    await expect(title).toBeFocused()
    await page.keyboard.type('Second')
    await page.keyboard.press('Enter')
    await page.keyboard.type('two')
    await menu(2).click()
    await expectNoViolations(page)
    await page.getByRole('menuitemradio', { name: /First/ }).click()
    await expect(text).toHaveText('one')
    await menu(2).click()
    await page.getByRole('menuitem', { name: t('draft.remove') }).click()
    const question = page.getByRole('dialog', { name: t('draft.remove.title', { title: 'First' }) })
    await question.getByRole('button', { name: t('draft.remove') }).click()
    await expect(text).toHaveText('two')
    await expect(title).toHaveValue('Second')
    await title.blur()
    await page.locator('body').press('Control+Z')
    await expect(menu(2)).toBeVisible()
  })
})

import { expect, type Locator } from '@playwright/test'
import { inBothLanguages, test } from './in-both-languages'
import { readingText } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { goToRoom } from './open-case'

/** What the row says that a list points at. */
const chosen = (list: Locator) =>
  list.evaluate((root) => {
    const id = root.getAttribute('aria-activedescendant')
    return (id && document.getElementById(id)?.textContent) || null
  })

/** Presses keys in a list that has the focus; each must lead to another row. */
async function walk(list: Locator, keys: readonly string[]) {
  await expect(list).toBeFocused()
  for (const key of keys) {
    const before = await chosen(list)
    expect(before).not.toBeNull()
    await list.page().keyboard.press(key)
    await expect.poll(() => chosen(list)).not.toBe(before)
  }
}

inBothLanguages(() => {
  test.beforeEach(async ({ page, t }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/')
    await page.getByRole('button', { name: t('cases.sample') }).click()
    await expect(page.getByRole('row')).toHaveCount(4) // Three sources under the head.
  })

  test('every room is worked by the keys as soon as it is come to', async ({ page, t }) => {
    const sources = page.getByRole('grid', { name: t('sources.list') })
    await walk(sources, ['ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'PageUp'])
    await page.keyboard.press('Enter')
    await expect(readingText(page, t)).toBeFocused()
    await page.setViewportSize({ width: 1280, height: 480 }) // So that the text is longer than that.
    const main = page.getByRole('main')
    const below = () => main.evaluate((text) => text.scrollHeight - text.clientHeight)
    await expect.poll(below).toBeGreaterThan(0)
    const scrolled = () => main.evaluate((text) => text.scrollTop)
    await page.keyboard.press('PageDown')
    await expect.poll(scrolled).toBeGreaterThan(0)

    await page.keyboard.press('Alt+2')
    const claims = page.getByRole('listbox', { name: t('room.claims') })
    await walk(claims, ['ArrowDown', 'End', 'ArrowUp', 'Home'])
    await expectNoViolations(page)
    await page.keyboard.press('Enter')
    const side = page.getByRole('region', { name: t('claims.one') })
    await expect(side).toBeFocused()
    await page.keyboard.press('Escape')
    await walk(claims, ['ArrowDown'])

    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: t('palette.title') }).fill(t('command.go.log'))
    await page.keyboard.press('Enter')
    const log = page.getByRole('grid', { name: t('log.title') })
    await walk(log, ['ArrowDown', 'PageDown', 'End', 'PageUp', 'End'])
    await expect(log.getByText(t('log.case.created'))).toBeInViewport()
    await expectNoViolations(page)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/draft\?/) // The last thing the sample did was to write its draft.
  })

  test('a click on a room leads the keys to its list, also in the room itself', async ({
    page,
    t,
  }) => {
    await goToRoom(page, t, 'claims')
    const claims = page.getByRole('listbox', { name: t('room.claims') })
    await walk(claims, ['ArrowDown'])
    await goToRoom(page, t, 'claims')
    await walk(claims, ['ArrowDown'])
    await goToRoom(page, t, 'log')
    await walk(page.getByRole('grid', { name: t('log.title') }), ['End'])
    await goToRoom(page, t, 'sources')
    await walk(page.getByRole('grid', { name: t('sources.list') }), ['End'])
  })

  test('in a narrow window Esc closes what lies over the list, and the list has the keys', async ({
    page,
    t,
  }) => {
    await page.setViewportSize({ width: 900, height: 600 })
    const sources = page.getByRole('grid', { name: t('sources.list') })
    await page.getByRole('button', { name: t('sources.details') }).click()
    const details = page.getByRole('complementary', { name: t('sources.details') })
    await expectNoViolations(page)
    await details.getByRole('textbox').first().click()
    await page.keyboard.press('Escape')
    await expect(details).toBeHidden()
    await walk(sources, ['ArrowDown'])

    await page.keyboard.press('Alt+2')
    const claims = page.getByRole('listbox', { name: t('room.claims') })
    await walk(claims, ['ArrowDown'])
    await page.keyboard.press('Enter')
    const side = page.getByRole('region', { name: t('claims.one') })
    await expect(side).toBeFocused()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(side).toBeHidden()
    await walk(claims, ['ArrowUp'])
  })

  test('what the reporter is at work in keeps the keys', async ({ page, t }) => {
    await page.keyboard.press('Alt+2')
    await expect(page.getByRole('listbox', { name: t('room.claims') })).toBeFocused()
    const filter = page.getByRole('searchbox', { name: t('claims.filter.text') })
    await filter.click()
    await page.keyboard.press('Alt+2')
    await page.keyboard.type('2025')
    await expect(filter).toHaveValue('2025')

    await page.keyboard.press('Control+,')
    const settings = page.getByRole('dialog', { name: t('settings.title') })
    await expect(settings.locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Alt+8')
    await expect(
      page.getByRole('grid', { name: t('log.title'), includeHidden: true }),
    ).toBeVisible()
    await expect(settings.locator(':focus')).toHaveCount(1)
  })
})

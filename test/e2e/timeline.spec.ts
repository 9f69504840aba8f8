import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'

const lane = (page: Page, t: Translate, kind: 'happened' | 'posted' | 'published' | 'captured') =>
  page.getByRole('region', { name: t(`timeline.kind.${kind}`) })
const card = (page: Page, t: Translate) =>
  page.getByRole('complementary', { name: t('timeline.one') })

inBothLanguages(() => {
  test('what happened, was published, posted and captured stands apart, and leads to where it is from', async ({
    page,
    t,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/')
    await page.getByRole('button', { name: t('cases.sample') }).click()
    await expect(page.getByRole('row')).toHaveCount(4) // Three sources under the head.
    await goToRoom(page, t, 'timeline')
    await expect(lane(page, t, 'captured').getByRole('button')).toHaveCount(3)
    await expect(lane(page, t, 'published').getByRole('button')).toHaveCount(3)
    await expectNoViolations(page)

    // The outage of 3 March 2025, as the claim dates it.
    const happened = lane(page, t, 'happened').getByRole('button', { name: /2025/u }).first()
    await happened.click()
    await expect(card(page, t)).toContainText(t('timeline.kind.happened'))
    await expect(card(page, t)).toContainText('2025')
    await expectNoViolations(page)
    await card(page, t)
      .getByRole('button', { name: t('timeline.open.claim') })
      .click()
    await expect(page.getByRole('complementary', { name: t('claims.one') })).toBeVisible()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(card(page, t)).toContainText(t('timeline.kind.happened'))

    // A heading of 2026 stands over a post of 2025: both dates are in the post's row.
    const post = lane(page, t, 'posted').getByRole('button', { name: /2026/u })
    await post.click()
    await expect(card(page, t)).toContainText(t('timeline.beside.post'))
    await expectNoViolations(page)

    // By the keys alone: from event to event in the order of time, closer, and all again.
    await happened.focus()
    await page.keyboard.press('End')
    const last = lane(page, t, 'captured').getByRole('button').last()
    await expect(last).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(last).not.toBeFocused()
    const fit = page.getByRole('button', { name: t('timeline.fit'), exact: true })
    await expect(fit).toBeDisabled()
    await page.keyboard.press('+')
    await expect(fit).toBeEnabled()
    await page.keyboard.press('0')
    await expect(fit).toBeDisabled()
    await page.keyboard.press('Enter')
    await expect(card(page, t).getByRole('region', { name: t('timeline.one') })).toBeFocused()
    await page.keyboard.press('Escape')

    await page
      .getByRole('group', { name: t('timeline.kinds') })
      .getByText(t('timeline.kind.captured'))
      .click()
    await expect(lane(page, t, 'captured')).toHaveCount(0)
    await page
      .getByRole('radiogroup', { name: t('timeline.view') })
      .getByText(t('timeline.list'))
      .click()
    const lines = page.getByRole('main').getByRole('listitem')
    await expect(lines.filter({ hasText: `■ ${t('timeline.kind.published')}` })).toHaveCount(3)
    await expectNoViolations(page)
  })

  test('a case without dates says what brings them', async ({ page, t }) => {
    await openNewCase(page, t, 'empty')
    await page.keyboard.press('Alt+4')
    await expect(page.getByText(t('timeline.empty'))).toBeVisible()
    await expectNoViolations(page)
  })
})

import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { clipFileOf, clipFiles, clipLine, readClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { chooseClaim, openClaim } from './make-a-claim'
import { readingText } from './mark-a-passage'
import { makeClaimOf } from './mark-a-source'
import { htmlFile, news, sourceRow, textFile } from './news-page'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { selling } from './selling-page'

const address = 'https://minato.example/news/7'

/** A mark in the list of the source that is open or chosen. */
const markOf = (page: Page, t: Translate, says: string | RegExp) =>
  page
    .getByRole('list', { name: t('interests.list') })
    .locator(':scope > li')
    .filter({ hasText: says })

/** Sets a mark aside with a reason, by keyboard from its button on. */
async function setAside(page: Page, t: Translate, says: string, reason: string) {
  await markOf(page, t, says)
    .getByRole('button', { name: t('interests.dismissOf', { mark: '' }) })
    .press('Enter')
  const dialog = page.getByRole('dialog', { name: t('interests.dismiss.title') })
  await expect(dialog.getByRole('textbox', { name: t('interests.dismiss.reason') })).toBeFocused()
  await expect(dialog.getByRole('button', { name: t('interests.dismiss.save') })).toBeDisabled()
  await page.keyboard.type(reason)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

inBothLanguages(() => {
  test.beforeEach(async ({ page, t }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'interests')
  })

  test('a page that sells is marked with its grounds, and the list shows such pages alone', async ({
    page,
    t,
    language,
  }) => {
    const { title, html, disclosure, party, call } = selling[language]
    const plain = news[language]
    await clipFiles(page, t, [htmlFile('plain.html', plain.folder)])
    await expect(clipLine(page, t, plain.title)).toBeVisible()
    await clipFileOf(page, t, address, textFile('selling.html', html))
    await expect(clipLine(page, t, title)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sourceRow(page, t, title)).toContainText(t('interest'))
    await expect(sourceRow(page, t, plain.title)).not.toContainText(t('interest'))
    await page.getByRole('combobox', { name: t('sources.filter.condition') }).click()
    await page.getByRole('option', { name: t('sources.filter.interested') }).click()
    await expect(sourceRow(page, t, plain.title)).toBeHidden()
    await sourceRow(page, t, title)
      .getByRole('gridcell')
      .first()
      .click({ position: { x: 2, y: 2 } })
    const footer = markOf(page, t, disclosure)
    await expect(footer).toContainText(t('interests.where.rest'))
    await expect(markOf(page, t, 'A8.net')).toContainText(t('interests.links', { count: 3 }))
    await expectNoViolations(page)

    await markOf(page, t, party)
      .getByRole('button', { name: t('interests.showPlace', { number: 2, mark: '' }) })
      .click()
    await expect(readingText(page, t).getByText(call).nth(1)).toBeInViewport()
    await expect(page.getByText(t('interests.count', { count: 3 }))).toBeVisible()
    await expect(markOf(page, t, disclosure)).toBeVisible()
    await expectNoViolations(page)
  })

  test('a claim on such sources alone says so, until each mark is set aside with a reason', async ({
    page,
    t,
    language,
  }) => {
    const { title, html, words, disclosure, party } = selling[language]
    await clipFileOf(page, t, address, textFile('selling.html', html))
    await readClip(page, t, title)
    await makeClaimOf(page, t, words, 'claim')
    await goToRoom(page, t, 'claims')
    await chooseClaim(page, t, 'claim')
    const warning = openClaim(page, t).getByText(t('claims.warn.interest-only'))
    await expect(warning).toBeVisible()
    await expectNoViolations(page)

    await goToRoom(page, t, 'sources')
    await setAside(page, t, disclosure, 'first reason')
    await setAside(page, t, 'A8.net', 'second reason')
    await expect(sourceRow(page, t, title)).toContainText(t('interest'))
    await setAside(page, t, party, 'third reason')
    await expect(markOf(page, t, party)).toContainText('third reason')
    await expect(sourceRow(page, t, title)).not.toContainText(t('interest'))
    await expectNoViolations(page)
    await goToRoom(page, t, 'claims')
    await chooseClaim(page, t, 'claim')
    await expect(warning).toBeHidden()

    await page.keyboard.press('Control+Z')
    await expect(warning).toBeVisible()
    await goToRoom(page, t, 'sources')
    await expect(markOf(page, t, party)).not.toContainText('third reason')
    await markOf(page, t, disclosure)
      .getByRole('button', { name: t('interests.restoreOf', { mark: '' }) })
      .click()
    await expect(markOf(page, t, disclosure)).not.toContainText('first reason')
    await expect(markOf(page, t, 'A8.net')).toContainText('second reason')
    await goToRoom(page, t, 'log')
    await expect(page.getByText(t('log.interest.dismissed'))).toHaveCount(4)
    await expect(page.getByText(t('log.interest.restored'))).toHaveCount(1)
    await expect(page.getByText(t('log.reason', { reason: 'third reason' }))).toBeVisible()
  })

  test('what was set aside stays so in a later capture, and a new mark counts', async ({
    page,
    t,
    language,
  }) => {
    const { title, html, disclosure } = selling[language]
    await clipFileOf(page, t, address, textFile('first.html', html))
    await expect(clipLine(page, t, title)).toBeVisible()
    await page.keyboard.press('Escape')
    await setAside(page, t, disclosure, 'quoted')
    const paid =
      language === 'ja'
        ? '筆者は同社の株式を保有しています。'
        : 'The author holds shares in the company.'
    const later = html.replace('</footer>', `<p>${paid}</p></footer>`)
    await clipFileOf(page, t, address, textFile('second.html', later))
    await clipLine(page, t, title)
      .first()
      .getByRole('button', { name: t('clip.like.asVersion') })
      .click()
    await expect(clipLine(page, t, title)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(markOf(page, t, disclosure)).toContainText('quoted')
    await expect(markOf(page, t, paid)).toContainText(t('interests.disclosure.holding'))
    await expect(sourceRow(page, t, title)).toContainText(t('interest'))
  })
})

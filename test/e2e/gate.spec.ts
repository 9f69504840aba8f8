import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { openCitedDraft, stories } from './cited-draft'
import { inBothLanguages, test } from './in-both-languages'
import { assess, chooseClaim } from './make-a-claim'
import { expectNoViolations, draftText, expectSaved, openNewDraft } from './write-a-draft'
import { goToRoom, openNewCase } from './open-case'
import { readingText } from './mark-a-passage'
import { sourceRow } from './news-page'

const written = {
  ja: { cost: '費用は約3億円に上る。', plain: '橋は町の誇りだった。' },
  en: { cost: 'The cost is £3 million. ', plain: 'The bridge was the pride of the town. ' },
} as const

const figure = { ja: ['三百万円', '四百万円'], en: ['30,000 pounds', '40,000 pounds'] } as const

const card = (page: Page, t: Translate, number: number) =>
  page.getByRole('dialog', { name: t('gate.card', { number }) })
const mark = (page: Page, t: Translate, what: string, number: number, lit = false) =>
  page
    .getByRole('region', { name: t('draft.margin') })
    .getByRole('button', { name: t(lit ? 'gate.mark.lit' : 'desk.mark', { what, number }) })
const summary = (page: Page, t: Translate) => page.getByRole('region', { name: t('gate.summary') })

inBothLanguages(() => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('a sentence without a source is set by hand, by the mouse and by keys, taken back and undone', async ({
    page,
    t,
    language,
  }) => {
    const { cost, plain } = written[language]
    await openNewCase(page, t, 'bridge')
    await openNewDraft(page, t)
    await page.keyboard.type(cost + plain)
    await mark(page, t, t('desk.uncited'), 1).click()
    await expectNoViolations(page)
    await card(page, t, 1)
      .getByRole('button', { name: t('gate.set.observed') })
      .click()
    await expect(card(page, t, 1)).toBeHidden()
    await expect(mark(page, t, t('desk.as.observed'), 1)).toBeVisible()

    // What asks for nothing has no mark, and is reached by its key.
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Control+.')
    await expect(card(page, t, 2)).toContainText(t('gate.plain'))
    const opinion = card(page, t, 2).getByRole('button', { name: t('gate.set.opinion') })
    await opinion.focus()
    await page.keyboard.press('Enter')
    await expect(mark(page, t, t('desk.as.opinion'), 2)).toBeVisible()
    await expect(summary(page, t)).toContainText(t('gate.none'))
    await expectNoViolations(page)

    await mark(page, t, t('desk.as.observed'), 1).click()
    await card(page, t, 1)
      .getByRole('button', { name: t('gate.takeBack') })
      .click()
    await expect(mark(page, t, t('desk.uncited'), 1)).toBeVisible()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('F8')
    await page.keyboard.press('Control+.')
    await expect(card(page, t, 1)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card(page, t, 1)).toBeHidden()
    await expect(draftText(page, t)).toBeFocused()
  })

  test('a sentence lights up when its claim is assessed otherwise, through a restart, until it is seen', async ({
    page,
    t,
    language,
  }) => {
    test.slow()
    const { story } = await openCitedDraft(page, t, language)
    const hold = t('desk.use')
    await expect(mark(page, t, hold, 2)).toBeVisible()
    await expectSaved(page, t)
    await goToRoom(page, t, 'claims')
    await chooseClaim(page, t, stories[language].claim)
    await assess(page, t, 'finding', t('finding.contradicted'), 'The contract')
    await goToRoom(page, t, 'draft')
    await expect(summary(page, t)).toContainText(t('gate.lit', { count: 1 }))
    await page.reload()
    await expect(summary(page, t)).toContainText(t('gate.lit', { count: 1 }))
    await page
      .getByRole('region', { name: t('draft.margin') })
      .getByRole('button')
      .last()
      .click()
    const change = t('gate.change', { from: t('gate.hold'), to: t('finding.contradicted') })
    await expect(card(page, t, 2)).toContainText(change)
    await expect(card(page, t, 2)).toContainText('The contract')
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(summary(page, t)).not.toContainText(t('gate.lit', { count: 1 }))
    await expect(draftText(page, t)).toContainText(story.after)
  })

  test('one digit changed in a new capture lights up the sentences on it and says which', async ({
    page,
    t,
    language,
  }) => {
    test.slow()
    const { story, html } = await openCitedDraft(page, t, language)
    await expect(mark(page, t, t('desk.use'), 2)).toBeVisible()
    await expectSaved(page, t)
    await goToRoom(page, t, 'sources')
    await sourceRow(page, t, story.source).getByRole('button', { name: story.source }).click()
    await expect(readingText(page, t)).toBeVisible()
    await page.getByRole('button', { name: t('versions.again') }).click()
    const asked = page.waitForEvent('filechooser')
    await page
      .getByRole('dialog', { name: t('versions.again.give') })
      .getByRole('button', { name: t('sources.fileInstead') })
      .click()
    const [from, to] = figure[language]
    const buffer = Buffer.from(html.replace(from, to))
    await (await asked).setFiles([{ name: 'page.html', mimeType: 'text/html', buffer }])
    await expect(page.getByText(t('versions.claims', { count: 1 }))).toBeVisible()
    await goToRoom(page, t, 'draft')
    const lit = mark(page, t, t('desk.source-changed'), 2, true)
    await expect(lit).toBeVisible()
    await lit.click()
    await expect(card(page, t, 2)).toContainText(t('work.recheck'))
    await expect(card(page, t, 2)).toContainText(from)
    await expect(card(page, t, 2)).toContainText(to)
  })
})

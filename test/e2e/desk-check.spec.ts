import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations } from './no-violations'
import { openStory, story } from './write-a-draft'

/** What a careless reporter writes: a figure without a source, and a quotation with two words changed. */
const written = {
  ja: {
    figure: '費用は約3億円に上る。',
    triggers: ['約3億円'],
    plain: '橋は町の誇りだった。',
    before: '課長は「点検は五年間、一度も行っていない」と述べた',
    after: '。',
    ofDraft: '五',
    ofSource: '三',
  },
  en: {
    figure: 'The cost is £3 million. ',
    triggers: ['£3 million'],
    plain: 'The bridge was the pride of the town. ',
    before: '“Nobody has checked it for five years,” a clerk said ',
    after: '.',
    ofDraft: 'five',
    ofSource: 'three',
  },
} as const

const desk = (page: Page, t: Translate) => page.getByRole('region', { name: t('desk.title') })
const margin = (page: Page, t: Translate) => page.getByRole('region', { name: t('draft.margin') })

inBothLanguages(() => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('what has no source or differs from it is shown while it is written, and goes when it is mended', async ({
    page,
    t,
    language,
  }) => {
    const { first, claim } = story[language]
    const { figure, triggers, plain, before, after, ofDraft, ofSource } = written[language]
    const text = await openStory(page, t, language)
    await expect(desk(page, t)).toContainText(t('desk.empty'))
    await page.keyboard.type(plain)
    const looked = t('desk.none', { sentences: t('desk.sentences', { count: 1 }) })
    await expect(desk(page, t)).toContainText(looked)
    await expect(desk(page, t)).toContainText(t('desk.proves'))

    await page.keyboard.press('Enter')
    await page.keyboard.type(figure)
    await page.keyboard.press('Enter')
    await page.keyboard.type(`${before}@${first.slice(0, 6)}`)
    await expect(page.getByRole('option').filter({ hasText: first })).toBeVisible()
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type(after)

    const findings = desk(page, t).getByRole('listitem')
    const uncited = findings.filter({ hasText: t('desk.uncited') }).first()
    await expect(uncited).toContainText(figure.trim())
    for (const trigger of triggers) await expect(uncited).toContainText(trigger)
    const differs = findings.filter({ hasText: t('desk.differs') })
    await expect(differs.locator('del')).toContainText(ofDraft)
    await expect(differs.locator('ins')).toContainText(ofSource)
    const marked = (what: 'uncited' | 'differs', number: number) =>
      margin(page, t).getByRole('button', {
        name: t('desk.mark', { what: t(`desk.${what}`), number }),
      })
    await expect(marked('uncited', 2)).toBeVisible()
    await expectNoViolations(page)

    await marked('uncited', 2).click()
    await page
      .getByRole('dialog', { name: t('gate.card', { number: 2 }) })
      .getByRole('button', { name: t('desk.uncited') })
      .click()
    await expect(uncited.getByRole('button').first()).toBeFocused()
    await uncited.getByRole('button', { name: t('desk.cite') }).click()
    const picker = page.getByRole('dialog', { name: t('draft.cite') })
    await picker.getByRole('textbox').fill(claim)
    await expect(picker.getByRole('option').filter({ hasText: claim })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(marked('uncited', 2)).toHaveCount(0)
    await expect(text.locator('[data-citation]')).toHaveCount(2)

    await differs.getByRole('button', { name: t('desk.compare') }).click()
    await expect(page.getByRole('article', { name: t('reader.text') })).toContainText(first)
    await page.goBack()
    await expect(differs).toBeVisible()

    await page.keyboard.press('Control+F')
    const find = page.getByRole('search', { name: t('draft.find') })
    await find.getByRole('textbox', { name: t('draft.find.what') }).fill(ofDraft)
    await find.getByRole('textbox', { name: t('draft.find.by') }).fill(ofSource)
    await find.getByRole('button', { name: t('draft.find.replaceAll') }).click()
    await expect(differs).toHaveCount(0)
    // What is left is the claim, which nobody has let into print yet.
    const left = t('desk.count', { count: 1, sentences: t('desk.sentences', { count: 3 }) })
    await expect(desk(page, t)).toContainText(left)
    await expect(findings.first()).toContainText(t('desk.use'))
  })

  test('a passage that is removed is missed at once', async ({ page, t, language }) => {
    const { second } = story[language]
    const text = await openStory(page, t, language)
    await page.keyboard.type(`@${second.slice(0, 10)}`)
    await expect(page.getByRole('option').filter({ hasText: second })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(text).toContainText(second)
    await expect(text.locator('[data-citation]')).toHaveCount(1)
    const findings = desk(page, t).getByRole('listitem')
    await expect(findings).toHaveCount(0)

    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Enter')
    const passages = page.getByRole('complementary', { name: t('reader.passages'), exact: true })
    await expect(passages.getByText(second).first()).toBeVisible()
    await passages.getByRole('button', { name: t('app.more') }).click()
    await page.getByRole('menuitem', { name: t('reader.remove') }).click()
    await page.keyboard.press('Alt+ArrowLeft')
    const lost = findings.filter({ hasText: t('desk.lost-citation', { count: 1 }) })
    await expect(lost).toBeVisible()
    await page.keyboard.press('Control+Shift+D')
    await expect(lost.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(text).toBeFocused()
    await expectNoViolations(page)
  })
})

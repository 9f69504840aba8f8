import { expect } from '@playwright/test'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations as expectNone } from './no-violations'
import {
  draftText,
  expectNoViolations,
  expectSaved,
  openStory,
  story,
  written,
} from './write-a-draft'

inBothLanguages(() => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('passages and claims are cited by @, by the palette and by dragging, and stay numbered', async ({
    page,
    t,
    language,
  }) => {
    // Many ways to cite, each looked at by axe.
    test.slow()
    const { first, second, claim } = story[language]
    const text = await openStory(page, t, language)
    const marks = text.locator('[data-citation]')
    const numberOf = (what: string) =>
      marks.evaluateAll((all, words) => {
        const labels = all.map((mark) => mark.ariaLabel ?? '')
        return labels.map((label, at) => (label.includes(words) ? at + 1 : 0)).filter(Boolean)
      }, what)

    await page.keyboard.type(language === 'ja' ? '課長は@三年' : 'A clerk said @three years')
    const option = page.getByRole('option').filter({ hasText: first })
    await expect(option).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('Enter')
    const quoted = language === 'ja' ? `課長は「${first}」[*]` : `A clerk said “${first}”[*]`
    await expect.poll(() => written(text)).toEqual([quoted])

    await page.keyboard.type(language === 'ja' ? 'と述べた。費用は重い。' : '. The cost is high.')
    await page.keyboard.press('Control+K')
    await expect(page.getByRole('textbox', { name: t('palette.title') })).toBeFocused()
    await page.keyboard.type(t('command.draft.cite'))
    await page
      .getByRole('button', { name: t('command.draft.cite') })
      .first()
      .click()
    const picker = page.getByRole('dialog', { name: t('draft.cite') })
    await expect(picker.getByRole('option').first()).toBeVisible()
    await expectNoViolations(page)
    await picker.getByRole('textbox').fill(claim)
    await expect(picker.getByRole('option').filter({ hasText: claim })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(marks).toHaveCount(2)
    await expect(text).toBeFocused()
    const end = language === 'ja' ? '費用は重い[*]。' : 'The cost is high[*].'
    await expect.poll(async () => (await written(text))[0]?.slice(-end.length)).toBe(end)
    await expect.poll(() => numberOf(claim)).toEqual([2])

    const card = page
      .getByRole('complementary', { name: t('draft.aside') })
      .getByRole('listitem')
      .filter({ hasText: second })
    await card.dragTo(text.getByRole('paragraph'), { targetPosition: { x: 2, y: 14 } })
    await expect(marks).toHaveCount(3)
    await expect.poll(() => numberOf(second)).toEqual([1])
    await expect.poll(() => numberOf(claim)).toEqual([3])
    await page.keyboard.press('Control+Z')
    await expect(marks).toHaveCount(2)
    await expect.poll(() => numberOf(claim)).toEqual([2])
  })

  test('a mark shows what it cites and leads there, also after the draft is opened again', async ({
    page,
    t,
    language,
  }) => {
    const { first, claim } = story[language]
    const text = await openStory(page, t, language)
    const marks = text.locator('[data-citation]')
    for (const [at, words] of [first, claim].entries()) {
      await page.keyboard.type(`@${words.slice(0, 14)}`)
      await expect(page.getByRole('option').first()).toContainText(words)
      await page.keyboard.press('Enter')
      await expect(marks).toHaveCount(at + 1)
    }
    await marks.first().hover()
    const shown = page.getByRole('dialog', { name: t('draft.mark', { number: 1 }) })
    await expect(shown).toContainText(first)
    await expectNone(page)
    await expectSaved(page, t)
    await page.reload()
    await expect(marks).toHaveCount(2)
    await marks.first().hover()
    await shown.getByRole('button', { name: t('draft.mark.toPassage') }).click()
    await expect(page.getByRole('article', { name: t('reader.text') })).toContainText(first)
    await page.goBack()
    await marks.nth(1).click()
    await expect(page.getByText(claim).first()).toBeVisible()
    await expect(page).toHaveURL(/claims/)
  })

  test('a sentence is written, cited, looked up and gone back to by keyboard alone', async ({
    page,
    t,
    language,
  }) => {
    const { first } = story[language]
    await openStory(page, t, language)
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Alt+7')
    const text = draftText(page, t)
    await expect(text).toBeVisible()
    await page.keyboard.press('Control+K')
    await expect(page.getByRole('textbox', { name: t('palette.title') })).toBeFocused()
    await page.keyboard.type(t('command.draft.cite'))
    await page.keyboard.press('Enter')
    const picker = page.getByRole('dialog', { name: t('draft.cite') })
    await expect(picker.getByRole('textbox')).toBeFocused()
    await page.keyboard.type(first.slice(0, 5))
    await expect(picker.getByRole('option').filter({ hasText: first })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(text).toBeFocused()
    await expect(text.locator('[data-citation]')).toHaveCount(1)
    const card = page.getByRole('dialog', { name: t('draft.mark', { number: 1 }) })
    // The caret is behind the mark as soon as the editor has heard of its focus.
    await expect(async () => {
      await page.keyboard.press('Control+Enter')
      const lead = card.getByRole('button', { name: t('draft.mark.toPassage') })
      await expect(lead).toBeFocused({ timeout: 2000 })
    }).toPass()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article', { name: t('reader.text') })).toContainText(first)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(text.locator('[data-citation]')).toHaveCount(1)
  })
})

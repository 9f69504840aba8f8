import { expect } from '@playwright/test'
import { inBothLanguages, test } from './in-both-languages'
import { findWords, passageCard, readingText, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { openInReader, pages, status } from './read-a-page'

inBothLanguages(() => {
  test('with the keys alone: find, widen to the sentence, highlight, make a claim, add evidence', async ({
    page,
    t,
    language,
  }) => {
    const { words, sentence } = pages[language]
    await openInReader(page, t, pages[language])
    await findWords(page, t, words)
    await expectNoViolations(page)
    await page.keyboard.press('Alt+S')
    await page.keyboard.press('Alt+C')
    const dialog = page.getByRole('dialog', { name: t('reader.claim.title') })
    await expect(dialog).toContainText(sentence)
    await expect(dialog.getByRole('textbox', { name: t('reader.claim.text') })).toBeFocused()
    await expectNoViolations(page)
    await page.keyboard.press('Control+A')
    const claim = language === 'ja' ? '鋼管の単価は二割上がった。' : 'The crane weighed 48 tonnes.'
    await page.keyboard.insertText(claim)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('combobox', { name: t('reader.claim.claimant') })).toBeFocused()
    const name = language === 'ja' ? '市水道局' : 'Harbour authority'
    await page.keyboard.insertText(name)
    const adding = t('reader.party.add.organisation', { name })
    await expect(page.getByRole('option', { name: adding })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(
      dialog.getByRole('button', { name: t('reader.party.remove', { name }) }),
    ).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    const card = passageCard(page, t, sentence)
    await expect(card).toContainText(claim)

    await page.keyboard.press('Escape')
    await findWords(page, t, words)
    await page.keyboard.press('Alt+E')
    const evidence = page.getByRole('dialog', { name: t('reader.evidence.title') })
    await expect(evidence.getByRole('textbox', { name: t('reader.evidence.claim') })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(evidence.getByRole('radio', { name: claim })).toBeChecked()
    await expectNoViolations(page)
    await page.keyboard.press('Enter')
    await expect(evidence).toBeHidden()
    await expect(passageCard(page, t, words).last()).toContainText(claim)
    await page.keyboard.press('Escape')
    await page.keyboard.press('h')
    await expect(status(page, t, 2)).toBeVisible()
  })

  test('letters composed by an input method never mark anything', async ({ page, t, language }) => {
    const { words } = pages[language]
    await openInReader(page, t, pages[language])
    await selectWords(page, t, words)
    await page.keyboard.press('h')
    const note = passageCard(page, t, words).getByRole('textbox', { name: t('reader.note') })
    await note.click()
    const cdp = await page.context().newCDPSession(page)
    for (const [text, key] of [
      ['h', 'h'],
      ['hc', 'c'],
      ['へ', 'e'],
    ] as const) {
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        code: `Key${key.toUpperCase()}`,
        windowsVirtualKeyCode: 229,
      })
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    }
    await cdp.send('Input.insertText', { text: '変更' })
    await expect(note).toHaveValue('変更')
    // The same keys, while something is being composed elsewhere on the page.
    await selectWords(page, t, words)
    for (const key of ['h', 'c', 'e']) {
      await readingText(page, t).evaluate((text, typed) => {
        const composing = { key: typed, code: `Key${typed.toUpperCase()}`, isComposing: true }
        text.dispatchEvent(new KeyboardEvent('keydown', { ...composing, bubbles: true }))
      }, key)
    }
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(status(page, t, 1)).toBeVisible()
  })

  test('a write that is refused leaves the form open with its text', async ({
    page,
    context,
    t,
    language,
  }) => {
    const { words } = pages[language]
    await openInReader(page, t, pages[language])
    const second = await context.newPage()
    await second.emulateMedia({ reducedMotion: 'reduce' })
    await second.goto(page.url())
    await expect(second.getByText(t('readOnly.notice'))).toBeVisible()
    await selectWords(second, t, words)
    await second.keyboard.press('c')
    const dialog = second.getByRole('dialog', { name: t('reader.claim.title') })
    const field = dialog.getByRole('textbox', { name: t('reader.claim.text') })
    await field.fill('Not to be lost')
    await dialog.getByRole('button', { name: t('reader.claim.save') }).click()
    await expect(second.getByText(t('error.read-only-window')).first()).toBeVisible()
    await expect(field).toHaveValue('Not to be lost')
    await expectNoViolations(second)
  })
})

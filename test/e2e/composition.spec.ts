import { expect, type CDPSession, type Locator, type Page } from '@playwright/test'
import { inBothLanguages, test } from './in-both-languages'
import { expectSaved, openStory, story, written } from './write-a-draft'

/** Composes as an input method does, syllable by syllable, and settles on other characters. */
async function compose(ime: CDPSession, steps: readonly string[], settled: string) {
  for (const text of steps) {
    const { length } = text
    await ime.send('Input.imeSetComposition', {
      text,
      selectionStart: length,
      selectionEnd: length,
    })
  }
  await ime.send('Input.insertText', { text: settled })
}

/** Leaves the caret in 「甲|1||2|乙」 after so many places, as fast as keys can be pressed. */
async function caretAfter(page: Page, text: Locator, places: number) {
  await text.focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < places; step += 1) await page.keyboard.press('ArrowRight')
}

inBothLanguages(() => {
  test('an input method composes before, between and after marks, and nothing moves or is lost', async ({
    page,
    t,
    language,
  }) => {
    const { first, second } = story[language]
    const text = await openStory(page, t, language)
    await page.keyboard.type('甲')
    for (const words of [first, second]) {
      await page.keyboard.type(`@${words.slice(0, 5)}`)
      await expect(page.getByRole('option').filter({ hasText: words })).toBeVisible()
      await page.keyboard.press('Shift+Enter')
    }
    await page.keyboard.type('乙')
    const ids = await text
      .locator('[data-citation]')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['citation'] ?? ''))
    const names = new Map(ids.map((id, at) => [id, String(at + 1)]))
    await expect.poll(() => written(text, names)).toEqual(['甲[1][2]乙'])
    const ime = await page.context().newCDPSession(page)

    const places = [
      { steps: 0, is: (words: string) => `${words}甲[1][2]乙` },
      { steps: 1, is: (words: string) => `甲${words}[1][2]乙` },
      { steps: 2, is: (words: string) => `甲[1]${words}[2]乙` },
      { steps: 3, is: (words: string) => `甲[1][2]${words}乙` },
      { steps: 4, is: (words: string) => `甲[1][2]乙${words}` },
    ]
    for (const { steps, is } of places) {
      await caretAfter(page, text, steps)
      await compose(ime, ['h', 'は', 'はs', 'はし', '橋'], '橋')
      await expect.poll(() => written(text, names)).toEqual([is('橋')])
      await compose(ime, ['に', 'にh', 'には'], 'には')
      await expect.poll(() => written(text, names)).toEqual([is('橋には')])
      // Broken off, as by Escape: what was composed goes, and nothing else.
      await compose(ime, ['か', 'かけ'], '')
      await expect.poll(() => written(text, names)).toEqual([is('橋には')])
      for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace')
      await expect.poll(() => written(text, names)).toEqual(['甲[1][2]乙'])
    }
    await expectSaved(page, t)
    await page.reload()
    await expect.poll(() => written(text, names)).toEqual(['甲[1][2]乙'])
  })

  test('a key that is faster than the news of the caret acts where the caret is', async ({
    page,
    t,
    language,
  }) => {
    const { first } = story[language]
    const text = await openStory(page, t, language)
    await page.keyboard.type('甲乙')
    await page.keyboard.type(`@${first.slice(0, 5)}`)
    await expect(page.getByRole('option').filter({ hasText: first })).toBeVisible()
    await page.keyboard.press('Shift+Enter')
    await expect(text.locator('[data-citation]')).toHaveCount(1)
    await text.evaluate((root) => {
      const mark = root.querySelector('[data-citation]')
      const before = mark?.previousSibling?.firstChild
      if (before) getSelection()?.collapse(before, before.textContent?.length)
      const arrow = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 }
      root.dispatchEvent(
        new KeyboardEvent('keydown', { ...arrow, bubbles: true, cancelable: true }),
      )
    })
    await page.keyboard.type('丙')
    await expect.poll(() => written(text)).toEqual(['甲乙[*]丙'])
    await text.evaluate((root) => {
      getSelection()?.collapse(root.querySelector('[data-lexical-text]')?.firstChild ?? root, 1)
      root.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          code: 'Enter',
          keyCode: 13,
          bubbles: true,
          cancelable: true,
        }),
      )
    })
    await expect.poll(() => written(text)).toEqual(['甲', '乙[*]丙'])
  })

  test('while an input method composes, no list opens and no key of it is taken', async ({
    page,
    t,
    language,
  }) => {
    const text = await openStory(page, t, language)
    const ime = await page.context().newCDPSession(page)
    await page.keyboard.type('@')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await page.keyboard.press('Backspace')
    for (const composed of ['h', 'は', 'はし']) {
      await ime.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      })
      await expect(page.getByRole('option')).toHaveCount(0)
    }
    await ime.send('Input.insertText', { text: '橋' })
    await expect.poll(() => written(text)).toEqual(['橋'])
  })
})

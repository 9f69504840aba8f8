import { expect } from '@playwright/test'
import { inBothLanguages, test } from './in-both-languages'
import { goToRoom, openNewCase } from './open-case'
import { key, letters, pressWithoutWaiting } from './without-waiting'
import { openStory, story, written } from './write-a-draft'

inBothLanguages(() => {
  test('what is typed right after the key that opens the palette goes into the palette', async ({
    page,
    t,
    language,
  }) => {
    const text = await openStory(page, t, language)
    await page.keyboard.type('甲')
    await pressWithoutWaiting(page, [key('k', { ctrl: true }), ...letters('abcdef')])
    const field = page.getByRole('dialog', { name: t('palette.title') }).getByRole('textbox')
    await expect(field).toHaveValue('abcdef')
    await page.keyboard.press('Escape')
    await expect(text).toBeFocused()
    await page.keyboard.type('乙')
    await expect.poll(() => written(text)).toEqual(['甲乙'])
  })

  test('Enter right after the words in the palette leads to what they name', async ({
    page,
    t,
  }) => {
    await openNewCase(page, t, 'Bridge 橋')
    await openNewCase(page, t, 'Harbour 港')
    await pressWithoutWaiting(page, [key('k', { ctrl: true }), ...letters('bridge'), key('Enter')])
    await expect(page).toHaveTitle(/^Bridge 橋/)
  })

  test('keys right after the one that opens a dialog go where they would a second later', async ({
    page,
    t,
    language,
  }) => {
    const text = await openStory(page, t, language)
    const before = await written(text)
    await pressWithoutWaiting(page, [key('k', { ctrl: true, shift: true }), key('Tab')])
    const clip = page.getByRole('dialog', { name: t('clip.title') })
    await expect(clip.getByRole('textbox', { name: t('clip.paste') })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(clip).toHaveCount(0)

    await goToRoom(page, t, 'claims')
    await expect(page.getByRole('listbox', { name: t('room.claims') })).toBeVisible()
    await pressWithoutWaiting(page, letters('nabcdef'))
    const field = page
      .getByRole('dialog', { name: t('command.claim.new') })
      .getByRole('textbox', { name: t('claims.text') })
    await expect(field).toHaveValue('abcdef')
    await page.keyboard.press('Escape')
    await goToRoom(page, t, 'draft')
    await expect.poll(() => written(text)).toEqual(before)
  })

  test('what is cited is what was typed, however fast Enter follows', async ({
    page,
    t,
    language,
  }) => {
    const { first, second } = story[language]
    const text = await openStory(page, t, language)
    for (const words of [first, second]) {
      await pressWithoutWaiting(page, [...letters(`@${words.slice(0, 8)}`), key('Enter')])
      await expect(text).toContainText(words)
    }
    await expect(text.locator('[data-citation]')).toHaveCount(2)
    await expect.poll(() => written(text)).toHaveLength(1)

    await pressWithoutWaiting(page, [key('Enter', { ctrl: true }), key('Enter')])
    const passages = page.getByRole('complementary', { name: t('reader.passages'), exact: true })
    await expect(
      passages.getByRole('button', { name: t('reader.passage', { quote: second }), pressed: true }),
    ).toBeVisible()
  })
})

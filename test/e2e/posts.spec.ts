import { expect, type Locator, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { clipFiles, clipLine, copyText, pasteClip, readClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { readingText } from './mark-a-passage'
import { sourceRow } from './news-page'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { postAddress, postPages, postTime } from './post-pages'

const postsTab = (page: Page, t: Translate) =>
  page.getByRole('tab', { name: new RegExp(`^${t('reader.view.posts')}`) })

const post = (page: Page, t: Translate, name: string): Locator =>
  page.getByRole('list', { name: t('posts.list') }).getByRole('article', { name })

inBothLanguages(() => {
  test('a post that two articles carry is one record, with its own time beside the printed date', async ({
    page,
    context,
    t,
    language,
  }) => {
    const { first, second, name, words, sentence } = postPages[language]
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'posts')
    await clipFiles(page, t, [
      { name: 'first.html', mimeType: 'text/html', buffer: Buffer.from(first.html) },
    ])
    await expect(clipLine(page, t, first.title)).toBeVisible()
    await copyText(context, second.text)
    await pasteClip(page, t)
    await readClip(page, t, second.title)

    // In the second article it is cut off, and the rule that read it says so.
    await postsTab(page, t).focus()
    await page.keyboard.press('Enter')
    await expect(postsTab(page, t)).toHaveText(`${t('reader.view.posts')}2`)
    const cut = post(page, t, name)
    await expect(cut).toContainText(t('posts.cutOff'))
    await expect(cut).toContainText(t('posts.form.text'))
    await expect(cut).toContainText(t('posts.fuller'))
    await expect(cut).toContainText(words)
    await expect(cut).toContainText(t('posts.carried', { count: 2 }))
    await expect(cut).toContainText(t('posts.inside'))
    await expectNoViolations(page)
    await cut.getByRole('button', { name: t('posts.inText') }).click()
    await expect(readingText(page, t)).toBeFocused()
    await expect(readingText(page, t)).toContainText(`${words.slice(0, 20)}`)
    await page.goBack()

    // Its other article is one step away; there the dates stand side by side.
    await cut.getByRole('button', { name: first.title }).first().click()
    await expect(readingText(page, t)).toContainText(sentence)
    await postsTab(page, t).click()
    const whole = post(page, t, name)
    await expect(whole).toContainText(t('posts.whole'))
    await expect(whole).toContainText(t('posts.differ'))
    await expect(whole).toContainText(t('posts.differWhy'))
    await expect(whole).toContainText('2025')
    await expect(whole.getByRole('time')).toHaveText(postTime[language])
    await expect(whole).toContainText('2024-12-23 15:30:12 UTC')
    await expect(whole).toContainText(postAddress)
    await expect(whole.getByRole('link')).toHaveCount(0)
    await expectNoViolations(page)

    // Nothing can be fetched in a browser: it becomes a stub that waits to be filled.
    await whole.getByRole('button', { name: t('posts.note') }).click()
    await expect(whole).toContainText(t('posts.noted'))
    await expect(whole.getByRole('button', { name: t('posts.note') })).toHaveCount(0)
    await whole.getByRole('button', { name: t('posts.toOwn') }).click()
    await expect(page.getByText(t('reader.nothingYet'))).toBeVisible()
    await goToRoom(page, t, 'sources')
    await expect(sourceRow(page, t, postAddress)).toHaveCount(1)
    await sourceRow(page, t, first.title).dblclick()
    await postsTab(page, t).click()
    await expect(whole).toContainText(t('posts.noted'))
  })
})

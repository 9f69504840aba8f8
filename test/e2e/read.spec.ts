import { expect } from '@playwright/test'
import { article, clipFileOf, clipLine } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { clickWords, findWords, passageCard, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { address, html, openInReader, pages, status } from './read-a-page'
import { showView } from './show-view'

inBothLanguages(() => {
  test('with the mouse: select, highlight, note, overlap, follow both ways, remove, undo', async ({
    page,
    t,
    language,
  }) => {
    const { words, wider } = pages[language]
    await openInReader(page, t, pages[language])
    await selectWords(page, t, words)
    await expectNoViolations(page)
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: t('reader.highlight') })
      .click()
    const card = passageCard(page, t, words)
    await card.getByRole('textbox', { name: t('reader.note') }).fill('第一 first')
    await selectWords(page, t, wider)
    await page.keyboard.press('h')
    const widerCard = passageCard(page, t, wider)
    await expect(widerCard).toBeVisible()
    await expect(card).toContainText('第一 first')
    await expectNoViolations(page)

    // Where two lie over each other the text gives the shorter first, the next click the other.
    const pressed = (words: string) =>
      passageCard(page, t, words).getByRole('button', { pressed: true })
    await clickWords(page, words)
    await expect(pressed(words)).toBeVisible()
    await clickWords(page, words)
    await expect(pressed(wider)).toBeVisible()
    await card.getByRole('button', { name: t('reader.passage', { quote: words }) }).click()
    await expect(pressed(words)).toBeVisible()

    await card.getByRole('button', { name: t('app.more') }).click()
    await page.getByRole('menuitem', { name: t('reader.remove') }).click()
    await expect(status(page, t, 1)).toBeVisible()
    await page.keyboard.press('Control+Z')
    await expect(status(page, t, 2)).toBeVisible()
    await expect(card).toContainText('第一 first')
  })

  test('a range is drawn anew with the mouse from inside the old one, and keeps its note', async ({
    page,
    t,
    language,
  }) => {
    const { words, narrower } = pages[language]
    await openInReader(page, t, pages[language])
    await selectWords(page, t, words)
    await page.keyboard.press('h')
    const card = passageCard(page, t, words)
    await card.getByRole('textbox', { name: t('reader.note') }).fill('残す kept')
    await card.getByRole('button', { name: t('app.more') }).click()
    await page.getByRole('menuitem', { name: t('reader.range') }).click()
    await expect(card).toContainText(t('reader.rangeHint'))

    // The app has selected the old range; a click into it is no choice of another passage.
    await clickWords(page, narrower)
    await expect(card).toContainText(t('reader.rangeHint'))
    await card.getByRole('button', { name: t('app.cancel') }).click()
    await card.getByRole('button', { name: t('app.more') }).click()
    await page.getByRole('menuitem', { name: t('reader.range') }).click()
    await selectWords(page, t, narrower)
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: t('reader.rangeUse') })
      .click()
    const drawn = passageCard(page, t, narrower)
    await expect(drawn).toContainText('残す kept')
    await expect(status(page, t, 1)).toBeVisible()
    await page.keyboard.press('Control+Z')
    await expect(card).toBeVisible()
    await expect(drawn).toBeHidden()
  })

  test('the headline stands once, above the facts, and is text like the rest', async ({
    page,
    t,
    language,
  }) => {
    const { headline, title, words } = pages[language]
    await openInReader(page, t, pages[language])
    const head = page.getByRole('main').getByText(headline)
    await expect(head).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await selectWords(page, t, title)
    await page.keyboard.press('h')
    await expect(passageCard(page, t, title)).toBeVisible()
    await findWords(page, t, headline)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('toolbar', { name: t('reader.tools') })).toBeVisible()
    await page.keyboard.press('h')
    await selectWords(page, t, words)
    await page.keyboard.press('h')
    await expect(status(page, t, 3)).toBeVisible()

    await page.reload()
    const pressed = (quote: string) =>
      passageCard(page, t, quote).getByRole('button', { pressed: true })
    await clickWords(page, title)
    await expect(pressed(title)).toBeVisible()
    await clickWords(page, title)
    await expect(pressed(headline)).toBeVisible()
    await clickWords(page, words)
    await expect(pressed(words)).toBeVisible()
    await expectNoViolations(page)

    await showView(page, t, 'snapshot')
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  })

  test('the snapshot shows the page itself and asks nobody; a new version tells what changed', async ({
    page,
    t,
    language,
  }) => {
    const { words, title, folder, changed } = pages[language]
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openInReader(page, t, pages[language])
    await selectWords(page, t, words)
    await page.keyboard.press('h')
    await expect(passageCard(page, t, words)).toBeVisible()
    await showView(page, t, 'snapshot')
    const frame = page.frameLocator('iframe')
    await expect(frame.getByText(words)).toBeVisible()
    await expectNoViolations(page)

    const later = article(folder).toString().replaceAll(changed.from, changed.to)
    await clipFileOf(page, t, address, html('later.html', Buffer.from(later)))
    await clipLine(page, t, title)
      .filter({ hasText: t('clip.like.asVersion') })
      .getByRole('button', { name: t('clip.like.asVersion') })
      .click()
    await page.keyboard.press('Escape')
    await showView(page, t, 'text')
    const card = passageCard(page, t, words)
    await expect(card).toContainText(t('reader.fate.changed'))
    await expect(card).toContainText(words.replace(changed.from, changed.to))
    expect(
      asked.filter((url) => !/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(url)),
    ).toEqual([])
  })
})

import { expect, type Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { article, clipFileOf, clipLine, readClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { clickWords, findWords, passageCard, readingText, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { openNewCase } from './open-case'

type ReadPage = Readonly<{
  folder: string
  title: string
  words: string
  narrower: string
  wider: string
  sentence: string
  changed: Readonly<{ from: string; to: string }>
}>

const pages: Readonly<Record<Language, ReadPage>> = {
  ja: {
    folder: 'ja-news',
    title: '水道管の更新費',
    words: '鋼管の単価が二割上がり',
    narrower: '単価が二割',
    wider: '三年前の計画では総額を三百四十億円と見込んでいたが、鋼管の単価が二割上がり',
    sentence:
      '三年前の計画では総額を三百四十億円と見込んでいたが、鋼管の単価が二割上がり、夜間工事の人件費も膨らんだ。',
    changed: { from: '二割上がり', to: '三割上がり' },
  },
  en: {
    folder: 'en-news',
    title: 'Harbour authority',
    words: 'the 48-tonne crane fell across berth four',
    narrower: 'crane fell across berth',
    wider: 'Nobody was hurt when the 48-tonne crane fell across berth four',
    sentence:
      'Nobody was hurt when the 48-tonne crane fell across berth four, but the port was closed for nine days and shipping lines put their losses at £3.7m.',
    changed: { from: '48-tonne', to: '84-tonne' },
  },
}

const html = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/html', buffer })

const address = 'https://news.example/articles/12'

async function openInReader(page: Page, t: Translate, { folder, title }: ReadPage) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openNewCase(page, t, 'read')
  await clipFileOf(page, t, address, html('page.html', article(folder)))
  await readClip(page, t, title)
}

/** The status line's count of passages. */
const status = (page: Page, t: Translate, passages: number) =>
  page.getByText(t('reader.status', { passages, characters: '…' }).replace(/….*/, '').trim())

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
    await clickWords(page, t, words)
    await expect(pressed(words)).toBeVisible()
    await clickWords(page, t, words)
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
    await clickWords(page, t, narrower)
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
    await page.getByRole('tab', { name: t('reader.view.snapshot') }).click()
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
    await page.getByRole('tab', { name: t('reader.view.text') }).click()
    const card = passageCard(page, t, words)
    await expect(card).toContainText(t('reader.fate.changed'))
    await expect(card).toContainText(words.replace(changed.from, changed.to))
    expect(
      asked.filter((url) => !/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(url)),
    ).toEqual([])
  })
})

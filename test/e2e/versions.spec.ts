import { expect, type Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { openCitedDraft } from './cited-draft'
import { clipFiles, copyText } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { chooseClaim } from './make-a-claim'
import { readingText } from './mark-a-passage'
import { clipText } from './mark-a-source'
import { sourceRow } from './news-page'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { expectSaved } from './write-a-draft'
import { viewTab } from './show-view'

type Edit = Readonly<{
  figure: readonly [string, string]
  negation: readonly [string, string]
  note: string
}>

/** What the publisher changed, a figure and a negation, and what it says of it. */
const edits: Readonly<Record<Language, Edit>> = {
  ja: {
    figure: ['三百万円', '四百万円'],
    negation: ['残っていない', '残っている'],
    note: '訂正:初出時の表記に誤りがありました。',
  },
  en: {
    figure: ['30,000 pounds', '40,000 pounds'],
    negation: ['no inspection has been', 'an inspection has been'],
    note: 'Correction: An earlier version of this article was wrong.',
  },
}

const edited = (html: string, { figure, negation, note }: Edit) =>
  html
    .replace(...figure)
    .replace(...negation)
    .replace('</article>', `<p>${note}</p></article>`)

/** Opens the cited source in the reader. */
async function openSource(page: Page, t: Translate, name: string) {
  await goToRoom(page, t, 'sources')
  await sourceRow(page, t, name).getByRole('button', { name }).click()
  await expect(readingText(page, t)).toBeVisible()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

const dialogOf = (page: Page, t: Translate) =>
  page.getByRole('dialog', { name: t('versions.again.give') })

const html = (content: string) => ({
  name: 'page.html',
  mimeType: 'text/html',
  buffer: Buffer.from(content),
})

inBothLanguages(() => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('a source captured again tells what changed, and which claims and sentences rest on it', async ({
    page,
    t,
    language,
  }) => {
    test.slow()
    const edit = edits[language]
    const { story, html: old } = await openCitedDraft(page, t, language)
    await expectSaved(page, t)
    await openSource(page, t, story.source)

    await page.getByRole('button', { name: t('versions.again') }).click()
    const dialog = dialogOf(page, t)
    await expect(dialog).toContainText(t('versions.again.cannot'))
    await expectNoViolations(page)
    const asked = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: t('sources.fileInstead') }).click()
    await (await asked).setFiles([html(edited(old, edit))])

    // What is being read stays: the new capture does not take its place.
    await expect(page.getByText(t('versions.again.changed'))).toBeVisible()
    await expect(page.getByText(t('versions.claims', { count: 1 }))).toBeVisible()
    await expect(readingText(page, t)).toContainText(edit.figure[0])
    await expect(page.getByText(t('reader.older'))).toBeVisible()
    await expectNoViolations(page)

    await page.getByRole('button', { name: t('versions.compare') }).click()
    const changes = page.getByRole('region', { name: t('versions.changes', { count: 3 }) })
    await expect(changes.getByRole('listitem').first()).toContainText(t('versions.kind.figure'))
    await expect(changes.getByRole('listitem').first()).toContainText(edit.figure.join(' → '))
    const negation = changes.getByRole('button').filter({ hasText: t('versions.kind.negation') })
    await expect(negation).toBeVisible()
    await expectNoViolations(page)
    const signs = page.getByRole('region', { name: t('versions.signs') })
    await expect(signs.getByRole('listitem')).toContainText([
      new RegExp(`${t('versions.note.correction')}.*${edit.note}`, 'u'),
    ])
    await negation.press('Enter')
    const place = page.getByRole('article', { name: t('versions.text') }).locator(':focus')
    await expect(place).toBeInViewport()
    await expect(place.getByRole('deletion')).toBeVisible()

    const impact = page.getByRole('region', { name: t('versions.impact') })
    const passage = impact.getByRole('article', {
      name: t('reader.passage', { quote: story.claimed }),
    })
    await expect(passage).toContainText(edit.figure.join(' → '))
    await expect(passage).toContainText(t('work.recheck'))
    const sentence = passage
      .getByRole('listitem')
      .filter({ hasText: t('versions.sentence', { title: story.title, number: 2 }) })
    await sentence.getByRole('button').click()
    await expect(page.getByRole('textbox', { name: t('draft.title') })).toHaveValue(story.title)
    await expect(page.getByText(t('desk.source-changed'), { exact: true })).toHaveCount(2)
    await expectNoViolations(page)

    await goToRoom(page, t, 'claims')
    const claim = await chooseClaim(page, t, story.claim)
    await expect(claim.getByRole('group', { name: t('claims.assessment') })).toContainText(
      t('work.recheck'),
    )
    await goToRoom(page, t, 'log')
    const log = page.getByRole('grid', { name: t('log.title') })
    await expect(log.getByRole('row').first()).toContainText(t('log.again'))
    await expect(log.getByRole('row').first()).toContainText(t('log.rechecked', { count: 1 }))
    await page.keyboard.press('Control+Z')
    await expect(log.getByRole('row').first()).toContainText(t('log.act.undone'))
    await goToRoom(page, t, 'sources')
    await expect(page.getByRole('grid')).not.toContainText(t('sources.captures', { count: 2 }))
  })

  test('by keyboard and paste: the same text is told as the same, and a file that cannot be read leaves all as it was', async ({
    page,
    context,
    t,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const text = 'The pier\nNobody has inspected it for 6 years.'
    await openNewCase(page, t, 'paste')
    await clipText(page, t, text)
    await copyText(context, text)
    await page.bringToFront()
    await page.keyboard.press('Control+K')
    await page.keyboard.type(t('command.source.again'))
    await page.keyboard.press('Enter')
    await dialogOf(page, t)
      .getByRole('textbox', { name: t('clip.paste') })
      .focus()
    await page.keyboard.press('Control+V')
    await expect(page.getByText(t('versions.again.same'))).toBeVisible()
    await viewTab(page, t, 'versions').press('Enter')
    await expect(page.getByRole('heading', { name: t('versions.noChange') })).toBeVisible()

    await viewTab(page, t, 'text').press('Enter')
    await page.getByRole('button', { name: t('versions.again') }).press('Enter')
    const asked = page.waitForEvent('filechooser')
    await dialogOf(page, t)
      .getByRole('button', { name: t('sources.fileInstead') })
      .click()
    await (await asked).setFiles([html('')])
    await expect(page.getByText(t('versions.again.failed'))).toBeVisible()
    await expect(readingText(page, t)).toContainText('Nobody has inspected it')
    await expectNoViolations(page)
    await goToRoom(page, t, 'log')
    await expect(page.getByRole('grid').getByRole('row').first()).toContainText(
      t('log.againFailed'),
    )
  })

  test('all of a case: a browser takes each by hand, from the palette', async ({ page, t }) => {
    await openNewCase(page, t, 'all')
    await clipText(page, t, 'The pier\nNobody has inspected it for 6 years.')
    await page.keyboard.press('Control+K')
    await page.keyboard.type(t('command.case.again'))
    await page.keyboard.press('Enter')
    const all = page.getByRole('dialog', { name: t('versions.all') })
    await expect(all).toContainText(t('versions.all.cannot'))
    const line = all.getByRole('listitem').filter({ hasText: 'The pier' })
    await expect(line.getByRole('checkbox')).toBeDisabled()
    await expectNoViolations(page)
    await line.getByRole('button', { name: t('versions.again.otherWays') }).press('Enter')
    const asked = page.waitForEvent('filechooser')
    await dialogOf(page, t)
      .getByRole('button', { name: t('sources.fileInstead') })
      .click()
    await (await asked).setFiles([html('<p>The pier was inspected 6 years ago.</p>')])
    await expect(line).toContainText(t('versions.again.line.changed'))
    await line.getByRole('button', { name: t('versions.compare') }).press('Enter')
    await expect(page.getByRole('region', { name: /./ }).first()).toContainText(
      t('versions.kind.negation'),
    )
  })

  test('an article clipped twice becomes a version, and says so in the same words', async ({
    page,
    t,
    language,
  }) => {
    const edit = edits[language]
    const { story, html: old } = await openCitedDraft(page, t, language)
    await expectSaved(page, t)
    await clipFiles(page, t, [html(edited(old, edit))])
    await page.getByRole('button', { name: t('clip.like.asVersion') }).click()
    const line = page
      .getByRole('region', { name: t('clip.items') })
      .getByRole('listitem')
      .filter({ hasText: t('versions.again.line.changed') })
    await expect(line).toContainText(t('versions.claims', { count: 1 }))
    await line.getByRole('button', { name: t('versions.compare') }).click()
    await expect(
      page.getByRole('region', { name: t('versions.changes', { count: 3 }) }),
    ).toBeVisible()
    const passage = page
      .getByRole('region', { name: t('versions.impact') })
      .getByRole('article', { name: t('reader.passage', { quote: story.claimed }) })
    await passage.getByRole('button', { name: t('versions.keep') }).press('Enter')
    await expect(passage).toContainText(t('versions.kept'))
    await passage.getByRole('button', { name: t('versions.take') }).press('Enter')
    await expect(passage).not.toContainText(story.claim)
    await page.getByRole('main').press('Control+Z')
    await expect(passage).toContainText(story.claim)
    await page.getByRole('main').press('Control+Z')
    await expect(passage).not.toContainText(t('versions.kept'))
    await goToRoom(page, t, 'claims')
    const claim = await chooseClaim(page, t, story.claim)
    const assessed = claim.getByRole('group', { name: t('claims.assessment') })
    await expect(assessed).toContainText(t('work.recheck'))
    await page.getByRole('main').press('Control+Z')
    await expect(assessed).not.toContainText(t('work.recheck'))
  })
})

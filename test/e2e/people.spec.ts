import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { inBothLanguages, test } from './in-both-languages'
import { readingText, selectWords } from './mark-a-passage'
import { clipText } from './mark-a-source'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { openInReader, pages, status } from './read-a-page'

/** How many of the sample's three sources and its draft name the exchange. */
const namedIn = { ja: 4, en: 3 } as const

const one = (page: Page, t: Translate) => page.getByRole('complementary', { name: t('people.one') })

inBothLanguages(() => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('somebody is known with what they say, what is said of them, and where they are named', async ({
    page,
    t,
    language,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: t('cases.sample') }).click()
    await expect(page.getByRole('row')).toHaveCount(4) // Three sources under the head.
    await goToRoom(page, t, 'people')
    await expectNoViolations(page)
    await page
      .getByRole('main')
      .getByRole('button')
      .filter({ hasText: t('claims.party.kind.organisation') })
      .click()
    const side = one(page, t)
    await expect(side.getByRole('region', { name: t('people.about') })).toBeVisible()
    await expect(side.getByRole('region', { name: t('people.inquiries') })).toBeVisible()
    const mentions = side.getByRole('region', { name: t('people.mentions') })
    await expect(mentions.getByRole('heading', { level: 4 })).toHaveCount(namedIn[language])
    await expectNoViolations(page)

    await side
      .getByRole('textbox', { name: t('people.role'), exact: true })
      .fill('Exchange / 取引所')
    await side.getByRole('textbox', { name: t('people.role.from') }).fill('2019-04')
    await side.getByRole('textbox', { name: t('people.role.from') }).press('Tab')
    await side.getByRole('button', { name: t('people.role.add') }).click()
    await expect(side.getByRole('region', { name: t('people.roles') })).toContainText('2019')
    await side
      .getByRole('textbox', { name: t('people.interest'), exact: true })
      .fill('Fees / 手数料')
    await side.getByRole('textbox', { name: t('people.interest.ground') }).fill('Its own notice')
    await side.getByRole('button', { name: t('people.interest.add') }).click()
    await expect(side).toContainText('Its own notice')
    await expectNoViolations(page)
    await page.reload()
    await expect(side).toContainText('Its own notice')

    await mentions.getByRole('listitem').first().getByRole('button').click()
    await expect(readingText(page, t)).toBeVisible()
  })

  test('a name is taken from a source with its passage, and another is added to it, by keys', async ({
    page,
    t,
    language,
  }) => {
    const { headline, ...read } = pages[language]
    const { name, alias } = {
      ja: { name: '市', alias: '三年前の計画' },
      en: { name: 'crane', alias: 'berth four' },
    }[language]
    await openInReader(page, t, { headline, ...read })
    await selectWords(page, t, name)
    await page.keyboard.press('p')
    const dialog = page.getByRole('dialog', { name: t('reader.party.title') })
    await expect(dialog.getByRole('textbox', { name: t('reader.party.name') })).toHaveValue(name)
    await expectNoViolations(page)
    await dialog.getByText(t('claims.party.kind.organisation'), { exact: true }).click()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()

    await selectWords(page, t, alias)
    await page
      .getByRole('toolbar', { name: t('reader.tools') })
      .getByRole('button', { name: t('reader.party') })
      .click()
    await dialog.getByRole('combobox', { name: t('reader.party.whose') }).click()
    await page.getByRole('option', { name }).click()
    await dialog.getByRole('button', { name: t('reader.party.save') }).click()
    await expect(dialog).toBeHidden()
    await expect(status(page, t, 2)).toBeVisible()

    await goToRoom(page, t, 'people')
    await page.getByRole('main').getByRole('button').filter({ hasText: alias }).click()
    const side = one(page, t)
    await expect(side.getByRole('heading', { name, level: 2 })).toBeVisible()
    await side
      .getByRole('region', { name: t('people.madeFrom') })
      .getByRole('button')
      .click()
    await expect(readingText(page, t)).toBeVisible()
  })

  test('what is begun beside the list stays when the window is made narrow, and when the side is closed', async ({
    page,
    t,
  }) => {
    await openNewCase(page, t, 'people')
    await goToRoom(page, t, 'people')
    await page.getByRole('button', { name: t('people.new') }).click()
    await page.keyboard.type('Harriet North')
    await page.keyboard.press('Enter')
    const role = one(page, t).getByRole('textbox', { name: t('people.role'), exact: true })
    await role.fill('Inspector / 検査官')
    await page.setViewportSize({ width: 800, height: 640 })
    await expect(role).toBeVisible()
    await expect(role).toHaveValue('Inspector / 検査官')
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(role).toBeHidden()
    await page.getByRole('button', { name: t('people.one') }).click()
    await expect(role).toHaveValue('Inspector / 検査官')
  })

  test('names that stand in the sources are offered, and those that are chosen are added', async ({
    page,
    t,
    language,
  }) => {
    const { text, name, other } = {
      ja: {
        text: '橋の点検\n\n森本悠子さんは点検の遅れを認めた。北浜銀行は取材に答えていない。',
        name: '森本悠子',
        other: '北浜銀行',
      },
      en: {
        text: 'The bridge\n\nMs Harriet Quill admitted the delay. Northbeach Bank has not answered.',
        name: 'Harriet Quill',
        other: 'Northbeach Bank',
      },
    }[language]
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'bridge')
    await clipText(page, t, text)
    await goToRoom(page, t, 'people')
    await page.getByRole('button', { name: t('people.found') }).click()
    const found = page.getByRole('dialog', { name: t('people.found') })
    await expect(found.getByRole('checkbox')).toHaveCount(2)
    await expectNoViolations(page)
    await found.getByRole('checkbox', { name }).check()
    await found.getByRole('button', { name: t('people.found.add', { count: 1 }) }).click()
    await expect(found).toBeHidden()
    await expect(page.getByRole('main').getByRole('button').filter({ hasText: name })).toBeVisible()
    await page.getByRole('button', { name: t('people.found') }).click()
    await expect(found.getByRole('checkbox', { name: other })).toBeVisible()
    await expect(found.getByRole('checkbox')).toHaveCount(1)
  })

  test('two that turn out to be one are made one, and two again, by keys alone', async ({
    page,
    t,
  }) => {
    await openNewCase(page, t, 'people')
    await page.keyboard.press('Alt+5')
    await expect(page.getByText(t('people.empty'), { exact: true })).toBeVisible()
    await expectNoViolations(page)
    for (const name of ['Harriet North', 'H. North']) {
      await page.getByRole('button', { name: t('people.new') }).press('Enter')
      const dialog = page.getByRole('dialog', { name: t('people.new') })
      await expect(dialog.getByRole('textbox')).toBeFocused()
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await expect(one(page, t).getByRole('heading', { name, level: 2 })).toBeVisible()
    }
    const side = one(page, t)
    const field = side.getByRole('combobox', { name: t('people.merge') })
    await field.focus()
    await page.keyboard.press('ArrowDown')
    const other = page.getByRole('option', { name: 'Harriet North' })
    await expect(other).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(other).toHaveAttribute('data-combobox-selected', 'true')
    await page.keyboard.press('Enter')
    await side.getByRole('button', { name: t('people.merge.do') }).press('Enter')
    const rows = page.getByRole('main').getByRole('listitem')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('H. North')
    await expect(rows).toContainText('Harriet North')
    await page.getByRole('main').focus()
    await page.keyboard.press('Control+Z')
    await expect(rows).toHaveCount(2)

    // A name that is changed and saved is one act, also when its form is left.
    const name = side.getByRole('textbox', { name: t('claims.party.name'), exact: true })
    await name.fill('Harriet A. North')
    await page.keyboard.press('Control+Enter')
    await expect(rows.filter({ hasText: 'Harriet A. North' })).toHaveCount(1)
    await goToRoom(page, t, 'log')
    await expect(page.getByRole('grid').getByText(t('log.party.edited'))).toHaveCount(1)
  })
})

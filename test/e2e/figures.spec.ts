import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { clipFileOf, readClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { findWords, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { html } from './read-a-page'

const articles = {
  ja: {
    title: '市営プールの利用者',
    text: '市の発表では、利用者数は約26万人だった。一方、同じ年の報告書は、利用者数を31万人としている。',
    one: '約26万人',
    other: '31万人',
    measure: '利用者数',
  },
  en: {
    title: 'Visitors of the city pool',
    text: 'The city spoke of about 260,000 visitors. Its own yearly report counts 310,000 visitors.',
    one: 'about 260,000 visitors',
    other: '310,000 visitors',
    measure: 'Visitors of the pool',
  },
} as const

/** Funds in parts and their total, and coins with what they are worth. */
const funds = {
  ja: {
    title: '港の改修費',
    text: '改修費は55億円で、国の補助が30億円、県の負担が25億円だ。積み立てた4,000BTCは400億円相当になる。',
    given: {
      改修費: '55億円',
      国の補助: '30億円',
      県の負担: '25億円',
      積立: '4,000BTC',
      時価: '400億円相当',
    },
    measure: '国の補助',
    rate: '1000万',
  },
  en: {
    title: 'What the harbour costs',
    text: 'The works cost £55 million: the state pays £30 million, the county £25 million. The 4,000 BTC put aside are equivalent to £300 million.',
    given: {
      Works: '£55 million',
      State: '£30 million',
      County: '£25 million',
      Coins: '4,000 BTC',
      Worth: 'equivalent to £300 million',
    },
    measure: 'State',
    rate: '75,000',
  },
} as const

type Article = Readonly<{ title: string; text: string }>

async function readArticle(page: Page, t: Translate, { title, text }: Article) {
  const body = `<title>${title}</title><article><h1>${title}</h1><p>${text}</p><p>${text.length}</p></article>`
  await openNewCase(page, t, 'pool')
  await clipFileOf(page, t, 'https://news.example/pool', html('page.html', Buffer.from(body)))
  await readClip(page, t, title)
}

/** In the form that is open: the measure, and nothing else, then the key that saves. */
async function nameMeasure(page: Page, t: Translate, raw: string, measure: string) {
  const dialog = page.getByRole('dialog', { name: t('reader.figure.title') })
  await expect(dialog.getByRole('textbox', { name: t('figures.words') })).toHaveValue(raw)
  await expect(dialog.getByRole('combobox', { name: t('figures.measure') })).toBeFocused()
  await page.keyboard.insertText(measure)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

const waiting = (page: Page, t: Translate) =>
  page.getByRole('navigation', { name: t('app.rooms') }).getByText(t('room.waiting', { count: 1 }))

inBothLanguages(() => {
  test('with the keys: two figures, their conflict, settled with a reason, taken back, there again', async ({
    page,
    t,
    language,
  }) => {
    const article = articles[language]
    const { one, other, measure } = article
    await readArticle(page, t, article)
    for (const words of [one, other]) {
      await findWords(page, t, words)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('toolbar', { name: t('reader.tools') })).toBeVisible()
      await page.keyboard.press('f')
      await nameMeasure(page, t, words, measure)
    }
    await page.keyboard.press('Alt+3')
    const grid = page.getByRole('grid', { name: t('room.figures') })
    await expect(grid).toBeFocused()
    await expect(grid.getByText(t('figures.verdict.conflict'))).toHaveCount(2)
    await expect(waiting(page, t)).toBeAttached()
    await expectNoViolations(page)

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const side = page.getByRole('region', { name: t('figures.one') })
    await expect(side).toBeFocused()
    await expect(side).toContainText(
      t('figures.reason.conflict.number', { first: one, second: other }),
    )
    const prefer = side.getByRole('radio', { name: t('figures.settle.prefer', { raw: other }) })
    await prefer.focus()
    await page.keyboard.press('Space')
    await side.getByRole('textbox', { name: t('figures.settle.reason') }).focus()
    await page.keyboard.insertText('Counted at the gate')
    await expectNoViolations(page)
    await page.keyboard.press('Control+Enter')
    await expect(side).toContainText(t('figures.settled.prefer', { raw: other }))
    await expect(grid.getByText(t('figures.verdict.set-aside'))).toBeVisible()
    await expect(waiting(page, t)).toBeHidden()

    await page.keyboard.press('Escape')
    await grid.focus()
    await page.keyboard.press('Control+Z')
    await expect(grid.getByText(t('figures.verdict.conflict'))).toHaveCount(2)
    await page.keyboard.press('Control+Shift+Z')
    await expect(grid.getByText(t('figures.verdict.set-aside'))).toBeVisible()
    await page.reload()
    await expect(grid.getByText(t('figures.verdict.set-aside'))).toBeVisible()
    await expect(page.getByRole('complementary')).toContainText('Counted at the gate')
  })

  test('with the mouse: from the selection, from those found, changed, and back to the source', async ({
    page,
    t,
    language,
  }) => {
    const article = articles[language]
    const { one, other, measure } = article
    await readArticle(page, t, article)
    await selectWords(page, t, one)
    await page
      .getByRole('toolbar', { name: t('reader.tools') })
      .getByRole('button', { name: t('reader.figure') })
      .click()
    await nameMeasure(page, t, one, measure)

    await page.getByRole('button', { name: t('figures.found') }).click()
    const found = page.getByRole('dialog', { name: t('figures.found') })
    const take = (raw: string) =>
      found.getByRole('checkbox', { name: t('figures.found.take', { raw }) })
    await expect(take(one)).toBeDisabled()
    await take(other).check()
    await expectNoViolations(page)
    await found
      .getByRole('combobox', { name: t('figures.found.measureOf', { raw: other }) })
      .fill(measure)
    await found.getByRole('button', { name: t('figures.found.add', { count: 1 }) }).click()
    await expect(found).toBeHidden()

    await goToRoom(page, t, 'figures')
    const rows = page.getByRole('grid', { name: t('room.figures') }).getByRole('row')
    await page.getByRole('button', { name: t('figures.filter.open') }).click()
    await rows.filter({ hasText: other }).click()
    const side = page.getByRole('region', { name: t('figures.one') })
    await side.getByRole('radio', { name: t('figures.settle.both') }).check()
    await side
      .getByRole('textbox', { name: t('figures.settle.reason') })
      .fill('Two ways of counting')
    await side.getByRole('button', { name: t('figures.settle.save') }).click()
    await expect(page.getByText(t('figures.noneFits'))).toBeVisible()
    await page.getByRole('button', { name: t('figures.filter.clear') }).click()

    await side.getByRole('button', { name: t('figures.edit') }).click()
    await side.getByRole('textbox', { name: t('figures.words') }).fill(other.replace('31', '32'))
    await side.getByRole('button', { name: t('figures.save') }).click()
    await expect(rows.getByText(t('figures.verdict.conflict'))).toHaveCount(2)
    await side.getByRole('button', { name: t('figures.readPlace') }).click()
    await expect(page.getByRole('complementary', { name: t('reader.passages') })).toContainText(
      other,
    )
  })

  test('parts are shown to add up to their total, and coins what one of them is worth', async ({
    page,
    t,
    language,
  }) => {
    const { given, measure, rate, ...article } = funds[language]
    await readArticle(page, t, article)
    for (const [name, raw] of Object.entries(given)) {
      await findWords(page, t, raw)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('toolbar', { name: t('reader.tools') })).toBeVisible()
      await page.keyboard.press('f')
      await nameMeasure(page, t, raw, name)
    }
    await goToRoom(page, t, 'figures')
    const grid = page.getByRole('grid', { name: t('room.figures') })
    await grid
      .getByRole('row')
      .filter({ hasText: given[measure as keyof typeof given] })
      .click()
    const sums = page
      .getByRole('region', { name: t('figures.one') })
      .getByRole('region', { name: t('figures.sums') })
    const [total = '', ...parts] = Object.values(given)
    await expect(sums).toContainText(
      t('figures.sums.total', { total, parts: parts.slice(0, 2).join(' + ') }),
    )
    await expectNoViolations(page)
    await grid.getByRole('row').filter({ hasText: 'BTC' }).click()
    await expect(sums).toContainText(rate)
    await sums.getByRole('button').click()
    await expect(page.getByRole('region', { name: t('figures.one') })).toContainText(
      Object.keys(given).at(-1) ?? '',
    )
  })
})

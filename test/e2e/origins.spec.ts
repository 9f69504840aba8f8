import { expect } from '@playwright/test'
import { clipText } from './mark-a-source'
import { inBothLanguages, test } from './in-both-languages'
import { sourceRow } from './news-page'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'

const stories = {
  ja: {
    agency: '水門の油圧、二度低下',
    first:
      '港湾局の担当者は3月3日の夜、水門の油圧が二度にわたって下がったことを日誌に書き、翌朝に局長へ口頭で伝えていた。',
    paper: '港湾局長「聞いていない」',
    own: '局長は5日の会見で、報告は受けていないと述べた。（共同）',
    relay: '共同通信',
  },
  en: {
    agency: 'Gate pressure fell twice',
    first:
      'An engineer wrote in the log that the pressure of the gate had fallen twice during the night of 3 March, and told the director.',
    paper: 'Director says nobody told him',
    own: 'The director said on 5 March that he had been told nothing, according to the Associated Press.',
    relay: 'AP',
  },
} as const

inBothLanguages(() => {
  test('hints at one origin are looked for, taken over as a judgement, and taken back', async ({
    page,
    t,
    language,
  }) => {
    const story = stories[language]
    await openNewCase(page, t, 'origins')
    await clipText(page, t, `${story.agency}\n\n${story.first}`)
    await goToRoom(page, t, 'sources')
    await clipText(page, t, `${story.paper}\n\n${story.own}\n\n${story.first}`)
    await goToRoom(page, t, 'sources')
    await sourceRow(page, t, story.paper).click()

    const hints = page.getByRole('region', { name: t('sources.hints'), exact: true })
    await hints.getByRole('button', { name: t('sources.hints.look') }).press('Enter')
    const cards = hints.getByRole('listitem')
    await expect(cards).toHaveCount(2)
    await expect(cards.first()).toContainText(story.first)
    await expect(cards.last()).toContainText(t('sources.hints.relay', { name: story.relay }))
    await expectNoViolations(page)

    // The words stand on both sides where the hint says.
    await cards
      .first()
      .getByRole('button', { name: t('sources.hints.there') })
      .click()
    await expect(page.getByRole('heading', { name: story.agency }).first()).toBeVisible()
    await page.goBack()
    await sourceRow(page, t, story.paper).click()
    await hints.getByRole('button', { name: t('sources.hints.look') }).click()

    const take = t('sources.hints.takeOf', { name: story.agency })
    await hints.getByRole('button', { name: take }).press('Enter')
    await expect(hints.getByRole('button', { name: take })).toHaveCount(0)
    const ground = page.getByRole('textbox', {
      name: t('sources.groundOf', { name: story.agency }),
    })
    await expect(ground).toHaveValue(new RegExp(story.first.slice(0, 12)))
    await expect(sourceRow(page, t, story.paper)).toContainText(
      t('sources.origin.fromOne', { name: story.agency }),
    )
    await hints
      .getByRole('button', { name: t('sources.hints.takeOf', { name: story.relay }) })
      .click()
    await expect(sourceRow(page, t, story.paper)).toContainText(
      t('sources.origin.fromSome', { name: story.agency, count: 1 }),
    )
    await hints.getByRole('button', { name: t('sources.hints.again') }).focus()
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    await expect(hints.getByRole('button', { name: take })).toBeVisible()
    await expect(sourceRow(page, t, story.paper)).toContainText(t('sources.origin.unknown'))
  })
})

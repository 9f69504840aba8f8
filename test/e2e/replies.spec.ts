import { expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { Translate } from '#shared/i18n/translate'
import { downloaded } from './export-dialog'
import { inBothLanguages, test } from './in-both-languages'
import { openClaim } from './make-a-claim'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { openNewDraft } from './write-a-draft'

const stories = {
  ja: {
    party: '青波取引所',
    claim: '青波取引所は流出を二日前から知っていた',
    reworded: '青波取引所は流出を三日前から知っていた',
    told: '元社員によると、青波取引所は流出を二日前から知っていたという',
    question: '流出を最初に知ったのは、いつ、誰ですか。',
    name: '北原 遥',
  },
  en: {
    party: 'Bluewave Exchange',
    claim: 'Bluewave Exchange knew of the loss two days before',
    reworded: 'Bluewave Exchange knew of the loss three days before',
    told: 'According to a former clerk, Bluewave Exchange knew of the loss two days before',
    question: 'Who learned of the loss first, and when?',
    name: 'Harriet North',
  },
} as const
type Story = (typeof stories)['ja'] | (typeof stories)['en']

/** The Friday on which it begins; the deadline that is offered is the Monday after. */
const friday = new Date('2026-11-20T10:00:00+09:00')
const days = (count: number) => count * 24 * 60 * 60 * 1000

/** An allegation about a party, made by keys and the fields of its dialog. */
async function makeAllegation(page: Page, t: Translate, { claim, party }: Story) {
  await goToRoom(page, t, 'claims')
  await expect(page.getByText(t('claims.empty'))).toBeVisible()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: t('command.claim.new') })
  await dialog.getByRole('textbox', { name: t('claims.text') }).fill(claim)
  await dialog.getByRole('combobox', { name: t('kind') }).click()
  await page.getByRole('option', { name: t('kind.allegation') }).click()
  await dialog.getByRole('combobox', { name: t('claims.about') }).fill(party)
  await page
    .getByRole('option', { name: t('reader.party.add.organisation', { name: party }) })
    .click()
  await dialog.getByRole('button', { name: t('claims.new.make') }).click()
  await expect(dialog).toBeHidden()
}

const inquiryOf = (page: Page, t: Translate) =>
  page.getByRole('complementary', { name: t('replies.one') })
const board = (page: Page) => page.getByRole('main')

inBothLanguages(() => {
  test('an allegation waits for those it is about: asked, asked again, silent past both deadlines', async ({
    page,
    t,
    language,
  }) => {
    const story = stories[language]
    await page.clock.install({ time: friday })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'exchange')
    await page.keyboard.press('Alt+6')
    await expect(page.getByText(t('replies.empty'), { exact: true })).toBeVisible()
    await expectNoViolations(page)
    await makeAllegation(page, t, story)
    const claim = openClaim(page, t)
    await expect(claim).toContainText(t('replies.ofClaim.none', { party: story.party }))
    await claim.getByRole('button', { name: t('replies.ofClaim.ask') }).click()
    await expect(board(page)).toContainText(t('replies.unasked', { count: 1 }))
    await expectNoViolations(page)
    await page.getByRole('button', { name: t('replies.begin') }).click()
    const inquiry = inquiryOf(page, t)
    await expect(inquiry.getByRole('heading', { name: story.party })).toBeVisible()
    await expect(inquiry).toContainText(story.claim)
    await expect(inquiry).toContainText(t('replies.state.to-ask'))
    await inquiry.getByRole('textbox', { name: t('replies.question') }).fill(story.question)

    await inquiry.getByRole('button', { name: t('replies.ask') }).click()
    await expect(inquiry.getByLabel(t('replies.deadline'))).toHaveValue('2026-11-23T17:00')
    await expectNoViolations(page)
    await inquiry.getByRole('button', { name: t('replies.ask.save') }).click()
    await expect(inquiry).toContainText(t('replies.state.asked'))
    await expectNoViolations(page)

    await openNewDraft(page, t)
    await page.keyboard.insertText(story.told)
    await page.keyboard.press('Control+Shift+C')
    const picker = page.getByRole('dialog', { name: t('draft.cite') })
    await picker.getByRole('textbox').fill(story.claim)
    await page.keyboard.press('Enter')
    await expect(picker).toBeHidden()
    const found = page.getByRole('region', { name: t('desk.title') })
    await expect(found).toContainText(t('desk.no-reply'))
    await expectNoViolations(page)

    await goToRoom(page, t, 'replies')
    await board(page).getByRole('button', { name: story.party }).click()
    await page.clock.runFor(days(4))
    const rooms = page.getByRole('navigation', { name: t('app.rooms') })
    await expect(inquiry).toContainText(t('replies.state.overdue'))
    await expect(rooms.getByRole('link', { name: t('room.replies') })).toContainText('1')
    await expectNoViolations(page)
    await inquiry.getByRole('button', { name: t('replies.ask.again') }).click()
    await inquiry.getByRole('textbox', { name: t('replies.note') }).fill('press office / 広報')
    await page.keyboard.press('Control+Enter')
    await expect(inquiry).toContainText(
      t('replies.attempt.again', { channel: t('replies.channel.mail') }),
    )
    await expect(inquiry).toContainText(t('replies.state.asked'))
    await page.clock.runFor(days(4))
    await expect(inquiry).toContainText(t('replies.state.silent'))
    await expect(inquiry).toContainText(t('replies.hint.silent'))

    await goToRoom(page, t, 'draft')
    await expect(found).toBeVisible()
    await expect(found).not.toContainText(t('desk.no-reply'))
    await page.keyboard.press('Alt+8')
    await expect(page.getByRole('grid').getByText(t('log.inquiry.followed'))).toBeVisible()
  })

  test('a letter puts the claims to the party in Word, and nothing else of the case', async ({
    page,
    t,
    language,
  }) => {
    const story = stories[language]
    await page.clock.setFixedTime(friday)
    await openNewCase(page, t, 'SECRET-case')
    await makeAllegation(page, t, story)
    await page.keyboard.press('Alt+6')
    await page.getByRole('button', { name: t('replies.begin') }).click()
    const inquiry = inquiryOf(page, t)
    await inquiry.getByRole('textbox', { name: t('replies.reachedAt') }).fill('SECRET-address')
    await inquiry.getByRole('textbox', { name: t('replies.question') }).fill(story.question)
    await inquiry.getByRole('button', { name: t('replies.letter') }).click()
    const dialog = page.getByRole('dialog', {
      name: t('replies.letter.title', { party: story.party }),
    })
    await dialog.getByRole('textbox', { name: t('replies.letter.from') }).fill(story.name)
    const sheet = dialog.getByRole('region', { name: t('replies.letter.preview') })
    await expect(sheet).toContainText(story.claim)
    await expect(sheet).toContainText(story.question)
    await expect(sheet).toContainText(story.name)
    await expectNoViolations(page)
    const file = await downloaded(page, () =>
      dialog.getByRole('button', { name: t('replies.letter.save') }).click(),
    )
    await expect(dialog).toBeHidden()
    expect(file.name).toContain(story.party)
    const parts = unzipSync(file.bytes)
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('')
    expect(all).toContain(story.claim)
    expect(all).toContain(story.question)
    expect(all).not.toContain('SECRET')
    await page.keyboard.press('Alt+8')
    await expect(page.getByRole('grid').getByText(t('log.inquiry.letter'))).toBeVisible()
  })

  test('an answer is a source; a claim that changed after it was put says so; all of it undone by keys', async ({
    page,
    t,
    language,
  }) => {
    const story = stories[language]
    await openNewCase(page, t, 'exchange')
    await makeAllegation(page, t, story)
    await page.keyboard.press('Alt+6')
    await page.getByRole('button', { name: t('replies.begin') }).press('Enter')
    const inquiry = inquiryOf(page, t)
    await inquiry.getByRole('button', { name: t('replies.ask') }).press('Enter')
    await inquiry.getByRole('button', { name: t('replies.ask.save') }).press('Enter')
    await inquiry.getByRole('button', { name: story.claim, exact: true }).click()
    const claim = openClaim(page, t)
    const words = claim.getByRole('textbox', { name: t('claims.text') })
    await words.fill(story.reworded)
    await words.press('Control+Enter')
    await claim.getByRole('button', { name: t('replies.ofClaim.open') }).click()
    await expect(inquiry).toContainText(t('replies.reworded', { was: story.claim }))

    await inquiry.getByRole('button', { name: t('replies.answer') }).click()
    const save = inquiry.getByRole('button', { name: t('replies.ask.save') })
    await expect(save).toBeDisabled()
    await inquiry.getByRole('textbox', { name: t('replies.answer.words') }).fill('Denied / 否定')
    await expectNoViolations(page)
    await save.click()
    await expect(inquiry).toContainText(t('replies.state.answered'))
    await expect(inquiry).toContainText('Denied / 否定')
    await page.getByRole('main').focus()
    await page.keyboard.press('Control+Z')
    await expect(inquiry).toContainText(t('replies.state.asked'))
    await inquiry.getByRole('button', { name: t('replies.remove') }).click()
    await expect(board(page)).toContainText(t('replies.unasked', { count: 1 }))
    await page.keyboard.press('Control+Z')
    await expect(board(page).getByRole('button', { name: story.party })).toBeVisible()
  })
})

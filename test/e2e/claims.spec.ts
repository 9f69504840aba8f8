import { expect, type Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { article, clipFiles, readClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { assess, chooseClaim, claimFromWords, openClaim } from './make-a-claim'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'

type Story = Readonly<{
  folder: string
  title: string
  words: string
  sentence: string
  who: string
  said: string
}>

const stories: Readonly<Record<Language, Story>> = {
  ja: {
    folder: 'ja-news',
    title: '水道管の更新費',
    words: '対象は敷設から四十年以上が過ぎた管、およそ三百七十キロ',
    sentence: '更新の対象は約370キロである。',
    who: '市水道局',
    said: '2025年6月12日',
  },
  en: {
    folder: 'en-news',
    title: 'Harbour authority',
    words: 'were recorded as complete but cannot be shown to have taken place',
    sentence: 'The inspections were recorded as complete.',
    who: 'Harbour authority',
    said: '6 May 2025',
  },
}

async function choose(page: Page, field: ReturnType<Page['getByRole']>, value: string) {
  await field.click()
  await page.getByRole('option', { name: new RegExp(`^(\\S\\s)?${value}`) }).click()
}

async function openStory(page: Page, t: Translate, { folder, title }: Story) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openNewCase(page, t, 'claims')
  const buffer = article(folder)
  await clipFiles(page, t, [{ name: 'page.html', mimeType: 'text/html', buffer }])
  await readClip(page, t, title)
}

inBothLanguages(() => {
  test('a claim is described, weighed and assessed, and what was thought of it is kept', async ({
    page,
    t,
    language,
  }) => {
    const { words, sentence, who, said } = stories[language]
    await openStory(page, t, stories[language])
    await claimFromWords(page, t, words, sentence)
    await goToRoom(page, t, 'claims')
    await expectNoViolations(page)
    const claim = await chooseClaim(page, t, sentence)
    await expect(claim).toContainText(t('origins.unjudged', { count: 1 }))

    await claim.getByRole('button', { name: t('claims.details') }).click()
    await choose(page, claim.getByRole('combobox', { name: t('kind') }), t('kind.allegation'))
    const about = claim.getByRole('combobox', { name: t('claims.about') })
    await about.fill(who)
    await page
      .getByRole('option', { name: t('claims.party.add.organisation', { name: who }) })
      .click()
    const date = claim.getByRole('textbox', { name: t('claims.saidAt') })
    await date.fill(said)
    await date.blur()
    await claim.getByText(t('importance.high'), { exact: true }).click()
    await expect(claim.getByText(`▲${t('claims.important')}`)).toBeVisible()

    await assess(page, t, 'finding', t('finding.single'), 'Only one report / 一本だけ')
    await assess(page, t, 'use', t('use.attrib'), 'Named in the text / 出典を明示')
    await expect(claim).toContainText(t('claims.warn.reply-missing'))
    const history = claim.getByRole('region', { name: t('claims.history') })
    await expect(history).toContainText('Only one report / 一本だけ')
    await expect(history).toContainText('Named in the text / 出典を明示')
    await expectNoViolations(page)

    await claim.getByRole('button', { name: t('claims.evidence.judge') }).click()
    const nearness = claim.getByRole('combobox', { name: t('nearness') })
    await choose(page, nearness, t('nearness.secondary'))
    const credibility = claim.getByRole('combobox', { name: t('credibility') })
    await choose(page, credibility, t('credibility.3'))
    const reason = claim.getByRole('textbox', { name: t('claims.evidence.gradeReasonLabel') })
    await reason.fill('No document / 文書なし')
    await reason.press('Enter')
    await claim.getByText(t('stance.contradicts'), { exact: true }).click()
    await expect(claim.getByRole('heading', { name: t('claims.stance.contradicts') })).toBeVisible()
    await expect(claim).toContainText(
      t('claims.evidence.gradeReason', { reason: 'No document / 文書なし' }),
    )
    await expect(claim).toContainText(t('claims.noSupport'))
    await claim.getByText(t('stance.supports'), { exact: true }).click()
    await expect(claim.getByRole('heading', { name: t('claims.stance.supports') })).toBeVisible()
    await expectNoViolations(page)
  })

  test('origins and the grade of a source are judged by hand, and never counted as articles', async ({
    page,
    t,
    language,
  }) => {
    const { words, sentence } = stories[language]
    await openStory(page, t, stories[language])
    await claimFromWords(page, t, words, sentence)
    await goToRoom(page, t, 'claims')
    const claim = await chooseClaim(page, t, sentence)
    await claim.getByRole('button', { name: t('claims.origins.judge') }).click()
    const details = page.getByRole('complementary', { name: t('sources.details') })
    await details.getByRole('radio', { name: t('sources.originState.own') }).check()
    const ground = details.getByRole('textbox', { name: t('sources.ground') })
    await ground.fill('The reporter was there / 記者が同席')
    await ground.press('Enter')
    await choose(page, details.getByRole('combobox', { name: t('reliability') }), 'B')
    const reason = details.getByRole('textbox', { name: t('sources.gradeReason') })
    await reason.fill('Corrects its errors / 訂正を出す')
    await reason.press('Enter')
    await expectNoViolations(page)
    await goToRoom(page, t, 'claims')
    await chooseClaim(page, t, sentence)
    const counts = [t('origins.articles', { count: 1 }), t('origins.origins', { count: 1 })].join(
      t('claims.dot'),
    )
    await expect(openClaim(page, t).getByText(counts).first()).toBeVisible()
    await expect(openClaim(page, t)).toContainText('The reporter was there / 記者が同席')
    await expect(openClaim(page, t)).toContainText(t('claims.evidence.reliability', { grade: 'B' }))
  })

  test('with the keys alone a claim is made, opened, changed, removed and brought back', async ({
    page,
    t,
    language,
  }) => {
    const { sentence } = stories[language]
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'keys')
    await page.keyboard.press('Alt+2')
    await expect(page.getByText(t('claims.empty'))).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: t('command.claim.new') })
    await expect(dialog.getByRole('textbox', { name: t('claims.text') })).toBeFocused()
    await page.keyboard.insertText(sentence)
    await expectNoViolations(page)
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    const claim = openClaim(page, t)
    await expect(claim.getByRole('region', { name: t('claims.one') })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(claim.getByRole('textbox', { name: t('claims.text') })).toBeFocused()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(' 2')
    await page.keyboard.press('Control+Enter')
    const list = page.getByRole('listbox', { name: t('room.claims') })
    await expect(list.getByRole('option', { name: `${sentence} 2` })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(page.getByRole('dialog', { name: t('claims.remove.title') })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('claims.empty'))).toBeVisible()
    await page.keyboard.press('Control+Z')
    await expect(list.getByRole('option', { name: `${sentence} 2` })).toBeVisible()
  })
})

import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import type { Job } from './job'
import { passageCard, readingText, selectWords } from './mark-a-passage'
import { goToRoom } from './open-case'

/** Highlights what is quoted and makes an allegation of the other words, with who and whom. */
export async function markAndClaim(page: Page, t: Translate, job: Job): Promise<void> {
  await selectWords(page, t, job.quoted)
  await page.keyboard.press('h')
  await expect(passageCard(page, t, job.quoted)).toBeVisible()

  await selectWords(page, t, job.alleged)
  await page.keyboard.press('c')
  const form = page.getByRole('dialog', { name: t('reader.claim.title') })
  await form.getByRole('textbox', { name: t('reader.claim.text') }).fill(job.claim)
  await form.getByRole('combobox', { name: t('kind') }).click()
  await page.getByRole('option', { name: t('kind.allegation'), exact: true }).click()
  await name(
    page,
    t('reader.claim.claimant'),
    job.claimant,
    t('reader.party.add.person', { name: job.claimant }),
  )
  await name(
    page,
    t('reader.claim.about'),
    job.about,
    t('reader.party.add.organisation', { name: job.about }),
  )
  await form.getByRole('button', { name: t('reader.claim.save') }).click()
  await expect(form).toBeHidden()
  await expect(passageCard(page, t, job.alleged)).toContainText(job.claim)
}

async function name(page: Page, label: string, typed: string, add: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(typed)
  await page.getByRole('option', { name: add }).click()
}

/** Says in the claims room what the evidence shows and how the claim may be used, and why. */
export async function assessAsSingleAndAttributed(
  page: Page,
  t: Translate,
  job: Job,
): Promise<void> {
  await goToRoom(page, t, 'claims')
  await page.getByText(job.claim).first().click()
  const changes = [
    { field: 'finding', to: t('finding.single'), why: job.reasons.finding },
    { field: 'use', to: t('use.attrib'), why: job.reasons.use },
  ] as const
  for (const { field, to, why } of changes) {
    const side = page.getByRole('region', { name: t('claims.one') })
    await side.getByRole('button', { name: new RegExp(`^${t(field)}`) }).click()
    const dialog = page.getByRole('dialog', { name: t(field) })
    await dialog.getByRole('radio', { name: to }).check()
    await dialog.getByRole('textbox', { name: t('claims.reason') }).fill(why)
    await dialog.getByRole('button', { name: t('claims.assess.save') }).click()
    await expect(dialog).toBeHidden()
    await expect(side.getByText(why)).toBeVisible()
  }
}

/** Writes the draft: a quotation cited as it is typed, and the claim cited by its mark. */
export async function writeTheDraft(page: Page, t: Translate, job: Job): Promise<void> {
  await goToRoom(page, t, 'draft')
  await page
    .getByRole('main')
    .getByRole('button', { name: t('draft.new') })
    .click()
  await page.getByRole('textbox', { name: t('draft.title') }).fill(job.draftTitle)
  await page.keyboard.press('Enter')
  await page.keyboard.type(job.before)
  await page.keyboard.type(`@${job.quoted.slice(0, 8)}`)
  const found = page.getByRole('listbox', { name: t('draft.cite') }).getByRole('option')
  await expect(found.first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(found).toHaveCount(0)
  await page.keyboard.type(job.between)
  await page.keyboard.press('Control+Shift+C')
  const picker = page.getByRole('dialog', { name: t('draft.cite') })
  await picker.getByRole('textbox').fill(job.claim)
  await page.keyboard.press('Enter')
  await expect(picker).toBeHidden()
  await page.keyboard.type(job.after)
  await expectDraft(page, t, job)
}

/** The draft reads as it was written, with both its marks. */
export async function expectDraft(page: Page, t: Translate, job: Job): Promise<void> {
  const text = page.getByRole('textbox', { name: t('draft.text') })
  await expect(text.locator('[data-citation]')).toHaveCount(2)
  const words = () =>
    text.evaluate((root) => {
      const copy = root.cloneNode(true) as HTMLElement
      for (const mark of copy.querySelectorAll('[data-citation]')) mark.remove()
      return copy.textContent
    })
  await expect.poll(words).toBe(job.written)
}

/** Leads from the first mark of the draft to the words it cites in the captured page. */
export async function followFirstMark(page: Page, t: Translate, job: Job): Promise<void> {
  const text = page.getByRole('textbox', { name: t('draft.text') })
  await text.locator('[data-citation]').first().click()
  await expect(readingText(page, t)).toContainText(job.quoted)
  await expect(passageCard(page, t, job.quoted)).toBeVisible()
}

/** Settles the one point of the desk check that says so, with a reason. */
export async function settle(page: Page, t: Translate, what: string, why: string): Promise<void> {
  const points = page.getByRole('region', { name: t('desk.title') }).getByRole('listitem')
  await points
    .filter({ hasText: what })
    .getByRole('button', { name: t('desk.settle') })
    .click()
  const dialog = page.getByRole('dialog', { name: t('desk.settle.title') })
  await dialog.getByRole('textbox').fill(why)
  await dialog.getByRole('button', { name: t('desk.settle.save') }).click()
  await expect(dialog).toBeHidden()
}

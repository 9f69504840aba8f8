import { expect, type Locator, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { selectWords } from './mark-a-passage'

/** Makes a claim of words of the open source, in the reporter's own sentence. */
export async function claimFromWords(page: Page, t: Translate, words: string, sentence: string) {
  await selectWords(page, t, words)
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: t('reader.claim.title') })
  await dialog.getByRole('textbox', { name: t('reader.claim.text') }).fill(sentence)
  await dialog.getByRole('button', { name: t('reader.claim.save') }).click()
  await expect(dialog).toBeHidden()
}

/** The right side of the claims room. */
export function openClaim(page: Page, t: Translate): Locator {
  return page.getByRole('complementary', { name: t('claims.one') })
}

/** Opens a claim of the list. */
export async function chooseClaim(page: Page, t: Translate, sentence: string): Promise<Locator> {
  await page
    .getByRole('listbox', { name: t('room.claims') })
    .getByRole('option')
    .filter({ hasText: sentence })
    .click()
  const claim = openClaim(page, t)
  await expect(claim.getByRole('textbox', { name: t('claims.text') })).toHaveValue(sentence)
  return claim
}

/** Changes work, finding or use of the open claim, with the reason it is asked for. */
export async function assess(
  page: Page,
  t: Translate,
  field: 'work' | 'finding' | 'use',
  value: string,
  reason: string,
): Promise<void> {
  await openClaim(page, t)
    .getByRole('group', { name: t('claims.assessment') })
    .getByRole('button', { name: t(field) })
    .click()
  const dialog = page.getByRole('dialog', { name: t(field) })
  await dialog.getByRole('radio', { name: value }).check()
  const save = dialog.getByRole('button', { name: t('claims.assess.save') })
  if (field !== 'work') await expect(save).toBeDisabled()
  await dialog.getByRole('textbox').fill(reason)
  await save.click()
  await expect(dialog).toBeHidden()
}

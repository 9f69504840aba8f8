import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { choose, exportDialog, exported } from './export-dialog'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations } from './no-violations'
import { draftText, openNewDraft } from './write-a-draft'
import { openNewCase } from './open-case'

const written = {
  ja: {
    cost: '費用は約3億円に上る。',
    gate: '水門は5月3日に閉じた。',
    changed: '費用は約4億円に上る。',
  },
  en: {
    cost: 'The cost is £3 million.',
    gate: 'The gate closed on 3 May 2024.',
    changed: 'The cost is £4 million.',
  },
} as const
const reason = '11/22 press office, by telephone'

const desk = (page: Page, t: Translate) => page.getByRole('region', { name: t('desk.title') })
/** The words that only readers of the screen hear stand apart from the button's own. */
function exportButton(page: Page, t: Translate, open: number) {
  const told = open > 0 ? t('exporting.button.open', { count: open }) : ''
  const name = new RegExp(`^${t('exporting.button')}\\s?${told}$`, 'u')
  return page.getByRole('button', { name })
}

inBothLanguages(() => {
  test('what the desk check finds is settled with a reason that stays until the sentence changes', async ({
    page,
    t,
    language,
  }) => {
    const { cost, gate, changed } = written[language]
    await openNewCase(page, t, 'bridge')
    await openNewDraft(page, t)
    await page.keyboard.type(cost)
    await page.keyboard.press('Enter')
    await page.keyboard.type(gate)
    const settle = desk(page, t).getByRole('button', { name: t('desk.settle') })
    await expect(settle).toHaveCount(2)
    await expect(exportButton(page, t, 2)).toBeVisible()

    await settle.first().click()
    const dialog = page.getByRole('dialog', { name: t('desk.settle.title') })
    await expect(dialog.getByRole('button', { name: t('desk.settle.save') })).toBeDisabled()
    await expectNoViolations(page)
    await dialog.getByRole('textbox').fill(reason)
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('heading', { name: t('desk.title') })).toBeFocused()
    await expect(settle).toHaveCount(1)
    await settle.click()
    await dialog.getByRole('radio', { name: t('desk.as.observed') }).check()
    await dialog.getByRole('button', { name: t('desk.settle.save') }).click()
    await expect(exportButton(page, t, 0)).toBeVisible()
    const folded = desk(page, t).getByText(t('desk.settled', { count: 2 }))
    await folded.click()
    await expect(desk(page, t)).toContainText(reason)
    await expect(desk(page, t)).toContainText(t('desk.as.observed'))
    await expectNoViolations(page)

    await page.reload()
    await expect(folded).toBeVisible()
    await expect(exportButton(page, t, 0)).toBeVisible()

    const text = draftText(page, t)
    await text.getByText(cost).click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+End')
    await page.keyboard.type(changed)
    await expect(settle).toHaveCount(1)
    await expect(desk(page, t)).toContainText(reason)
    await expect(exportButton(page, t, 1)).toBeVisible()

    const out = await exportDialog(page, t)
    await choose(out, t, { form: 'publication', format: 'markdown' })
    await expect(out).toContainText(t('exporting.open', { count: 1 }))
    await expect(out).toContainText(t('exporting.settled', { count: 1 }))
    const clean = await exported(page, out, t, { form: 'publication', format: 'markdown' })
    expect(clean.bytes.toString()).not.toContain(t('desk.title'))
    const full = await exported(page, out, t, { form: 'desk', format: 'markdown' })
    const told = full.bytes.toString()
    expect(told).toContain(t('export.desk.findings', { open: 1, settled: 1 }))
    expect(told).toContain(t('desk.as.observed'))
    expect(told.indexOf(t('export.desk.settled'))).toBeGreaterThan(
      told.indexOf(t('export.desk.open')),
    )
    await out
      .getByRole('button', { name: t('app.close') })
      .last()
      .click()

    await folded.or(desk(page, t).getByText(t('desk.settled', { count: 1 }))).click()
    await desk(page, t)
      .getByRole('button', { name: t('desk.reopen') })
      .click()
    await expect(settle).toHaveCount(2)
    await page.keyboard.press('Alt+8')
    await expect(page.getByText(t('log.desk.settled'))).toHaveCount(2)
    await expect(page.getByText(t('log.desk.reopened'))).toHaveCount(1)
  })
})

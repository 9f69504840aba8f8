import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { inBothLanguages, test } from './in-both-languages'
import { goToRoom, openNewCase } from './open-case'
import { expectSaved, openNewDraft, written } from './write-a-draft'

/** Opens the dialog that names the open case anew, and writes a name into it. */
async function typeNewTitle(page: Page, t: Translate, [from, to]: [string, string]) {
  await caseMenu(page, t, from).click()
  await page.getByRole('menuitem', { name: t('cases.rename') }).click()
  const dialog = page.getByRole('dialog', { name: t('cases.rename') })
  await dialog.getByRole('textbox').fill(to)
  return {
    field: dialog.getByRole('textbox'),
    save: () => dialog.getByRole('button', { name: t('app.save') }).click(),
  }
}

function caseMenu(page: Page, t: Translate, title: string) {
  return page.getByRole('button', { name: t('cases.menu', { title }) })
}

inBothLanguages(() => {
  test('of two windows one writes; the other says so, writes nothing, and takes over', async ({
    page,
    context,
    t,
  }) => {
    await openNewCase(page, t, '橋の点検')
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(other.getByText(t('readOnly.notice'))).toBeVisible()
    await expect(page.getByText(t('readOnly.notice'))).toBeHidden()

    const refused = await typeNewTitle(other, t, ['橋の点検', '橋の検査'])
    await refused.save()
    await expect(other.getByRole('alert').getByText(t('error.read-only-window'))).toBeVisible()
    await expect(refused.field).toHaveValue('橋の検査')
    await expect(caseMenu(page, t, '橋の点検')).toBeVisible()

    await page.close()
    await expect(other.getByText(t('readOnly.notice'))).toBeHidden()
    await refused.save()
    await expect(caseMenu(other, t, '橋の検査')).toBeVisible()
  })

  test('a window that asks for it is handed the right to write', async ({ page, context, t }) => {
    await openNewCase(page, t, 'Bridges')
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByRole('button', { name: t('readOnly.takeOver') }).click()
    await expect(other.getByText(t('readOnly.notice'))).toBeHidden()
    await expect(page.getByText(t('readOnly.notice'))).toBeVisible()
    await (await typeNewTitle(other, t, ['Bridges', 'Tunnels'])).save()
    await expect(caseMenu(page, t, 'Tunnels')).toBeVisible()
  })

  test('a write for which there is no room says what was not saved and keeps the text', async ({
    page,
    t,
  }) => {
    await openNewCase(page, t, 'Bridges')
    const dialog = await typeNewTitle(page, t, ['Bridges', 'Tunnels'])
    // The line in the log is added after the row has been put: half of the act is there to be left over.
    await page.evaluate(() => {
      const store = IDBObjectStore.prototype
      const add = Object.getOwnPropertyDescriptor(store, 'add') ?? {}
      const full = () => {
        Object.defineProperty(store, 'add', add)
        throw new DOMException('full', 'QuotaExceededError')
      }
      Object.defineProperty(store, 'add', { ...add, value: full })
    })
    await dialog.save()
    const told = page.getByRole('alert').filter({ hasText: t('error.quota') })
    const what = t('app.notDone', { what: t('cases.rename') })
    await expect(told.filter({ hasText: what })).toBeVisible()
    const reason = t('error.quota')
    await expect(told.filter({ hasText: t('status.failed', { reason }) })).toBeVisible()
    await expect(dialog.field).toHaveValue('Tunnels')
    await expect(page.getByText(t('status.log', { count: 1 }))).toBeAttached()

    await dialog.save()
    await expect(caseMenu(page, t, 'Tunnels')).toBeVisible()
    await expect(page.getByTestId('saved')).toBeVisible()
    await page.reload()
    await expect(caseMenu(page, t, 'Tunnels')).toBeVisible()
    await expect(page.getByText(t('status.log', { count: 2 }))).toBeVisible()
  })

  test('a draft for which the disk has no room stays on the screen, says so, and is stored once there is', async ({
    page,
    t,
  }) => {
    await openNewCase(page, t, 'Bridges')
    const text = await openNewDraft(page, t)
    const room = await page.evaluateHandle(() => {
      const store = IDBObjectStore.prototype
      const put = Object.getOwnPropertyDescriptor(store, 'put') ?? {}
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      Object.defineProperty(store, 'put', { ...put, value: full })
      return { make: () => Object.defineProperty(store, 'put', put) }
    })
    await page.keyboard.type('More than fits.')
    const trouble = t('draft.notSaved', { reason: t('error.quota') })
    await expect(page.getByRole('alert').filter({ hasText: trouble })).toBeVisible()
    await expect(page.getByTestId('saved')).toBeHidden()
    await page.keyboard.type(' And on.')
    await expect.poll(() => written(text)).toEqual(['More than fits. And on.'])

    await room.evaluate(({ make }) => void make())
    await expectSaved(page, t)
    await expect(page.getByRole('alert').filter({ hasText: trouble })).toBeHidden()
    await page.reload()
    await expect.poll(() => written(text)).toEqual(['More than fits. And on.'])
  })

  test('whoever leaves in the moment of typing is asked, and who stays loses nothing', async ({
    page,
    t,
  }) => {
    await openNewCase(page, t, 'Bridges')
    const text = await openNewDraft(page, t)
    const asked = page.waitForEvent('dialog')
    await page.evaluate(() => {
      // In the same turn as the key: no pause has stored it yet.
      document.execCommand('insertText', false, 'Typed on the way out.')
      setTimeout(() => location.reload())
    })
    const question = await asked
    expect(question.type()).toBe('beforeunload')
    await question.dismiss()
    await expectSaved(page, t)
    await page.reload()
    await expect.poll(() => written(text)).toEqual(['Typed on the way out.'])
  })

  test('an act is undone and redone from another room, and stays so after a restart', async ({
    page,
    t,
  }) => {
    await openNewCase(page, t, 'Bridges')
    await (await typeNewTitle(page, t, ['Bridges', 'Tunnels'])).save()
    await expect(caseMenu(page, t, 'Tunnels')).toBeVisible()
    await goToRoom(page, t, 'claims')
    await page.keyboard.press('Control+Z')
    await expect(caseMenu(page, t, 'Bridges')).toBeVisible()
    await goToRoom(page, t, 'log')
    await page.keyboard.press('Control+Shift+Z')
    await expect(caseMenu(page, t, 'Tunnels')).toBeVisible()
    await expect(page.getByText(t('status.log', { count: 4 }))).toBeVisible()
    await page.reload()
    await expect(caseMenu(page, t, 'Tunnels')).toBeVisible()
    await expect(page.getByText(t('status.log', { count: 4 }))).toBeVisible()
  })
})

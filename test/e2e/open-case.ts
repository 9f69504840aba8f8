import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'

/** Opens the app on an empty machine and makes a case; leaves the empty Sources room on the screen. */
export async function openNewCase(page: Page, t: Translate, title: string): Promise<void> {
  await page.goto('/')
  await makeNewCase(page, t, title)
}

/** Makes a case from the start screen; leaves the empty Sources room on the screen. */
export async function makeNewCase(page: Page, t: Translate, title: string): Promise<void> {
  await page.getByRole('button', { name: t('cases.new'), exact: true }).click()
  await nameNewCase(page, t, title)
}

/** Gives the case its name in the dialog that is open; leaves the empty Sources room on the screen. */
export async function nameNewCase(page: Page, t: Translate, title: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t('cases.new') })
  await dialog.getByRole('textbox', { name: t('cases.new.title') }).fill(title)
  await dialog.getByRole('button', { name: t('cases.new.create') }).click()
  await expect(page.getByText(t('sources.empty'), { exact: true })).toBeVisible()
}

/** Leads to a room of the open case by the list at the left. */
export async function goToRoom(
  page: Page,
  t: Translate,
  room: 'sources' | 'claims' | 'figures' | 'timeline' | 'people' | 'replies' | 'draft' | 'log',
) {
  const rooms = page.getByRole('navigation', { name: t('app.rooms') })
  await rooms.getByRole('link', { name: t(`room.${room}`) }).click()
}

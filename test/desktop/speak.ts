import type { Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'

/** Lets the app start again in this language. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem('uradori.preferences', JSON.stringify({ language: chosen }))
  }, language)
  await page.reload()
}

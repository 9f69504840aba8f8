import { test as base } from '@playwright/test'
import { Language } from '#shared/domain/language'
import { translator, type Translate } from '#shared/i18n/translate'

/** A reporter's browser in one of the two languages, and the words the app uses in it. */
export const test = base.extend<{ language: Language; t: Translate }>({
  language: ['en', { option: true }],
  locale: ({ language }, give) => give(language === 'ja' ? 'ja-JP' : 'en-GB'),
  timezoneId: 'Asia/Tokyo',
  // With E2E_SLOW=8 in a page so many times slower, in which what is waited for too little comes to light.
  page: async ({ page }, give) => {
    const rate = Number(process.env['E2E_SLOW'] ?? 1)
    if (rate > 1) {
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    }
    await give(page)
  },
  t: ({ language }, give) => give(translator(language)),
})

/** Declares the same journeys once for each language. */
export function inBothLanguages(journeys: () => void): void {
  for (const language of Language.options) {
    test.describe(language, () => {
      test.use({ language })
      journeys()
    })
  }
}

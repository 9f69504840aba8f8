import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Asks axe of the screen as it is now, in light and in dark. */
export async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForFunction(isDrawnIn, colorScheme)
    // In the page itself: what is in other frames is foreign, and a second page only takes time.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const told = violations.map(({ id, nodes }) => [
      `${id} (${colorScheme})`,
      ...nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
    ])
    expect(told).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** The app follows the system's colours by script, and what was moving has come to rest. */
function isDrawnIn(colorScheme: string): boolean {
  const ends = (effect: AnimationEffect | null) =>
    Number.isFinite(Number(effect?.getComputedTiming().endTime))
  const { mantineColorScheme } = document.documentElement.dataset
  const moving = document
    .getAnimations()
    .some(({ playState, effect }) => playState === 'running' && ends(effect))
  return mantineColorScheme === colorScheme && !moving
}

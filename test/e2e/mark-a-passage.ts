import { expect, type Locator, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'

/** The reading text of the open source. */
export function readingText(page: Page, t: Translate): Locator {
  return page.getByRole('article', { name: t('reader.text') })
}

/** Where words stand on the screen: the middles of their first and last character. */
async function placeOf(page: Page, words: string) {
  // Its headline stands above the text, as the head of the reader.
  return page.getByRole('main').evaluate((root, sought) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const edge = (from: number) => {
        const range = document.createRange()
        range.setStart(node, from)
        range.setEnd(node, from + 1)
        return range.getBoundingClientRect()
      }
      const [first, last] = [edge(at), edge(at + sought.length - 1)]
      return {
        start: { x: first.left + 1, y: first.top + first.height / 2 },
        end: { x: last.right - 1, y: last.top + last.height / 2 },
      }
    }
    throw new Error(`The text does not say ${sought}`)
  }, words)
}

/** Selects words of the reading text with the mouse. They must stand in one block. */
export async function selectWords(page: Page, t: Translate, words: string): Promise<void> {
  const { start, end } = await placeOf(page, words)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByRole('toolbar', { name: t('reader.tools') })).toBeVisible()
}

/** Clicks into words of the reading text. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { start } = await placeOf(page, words)
  await page.mouse.click(start.x + 4, start.y)
}

/** Finds words with the keys alone; the first hit is then the current one. */
export async function findWords(page: Page, t: Translate, words: string): Promise<void> {
  await page.keyboard.press('Control+F')
  await expect(page.getByRole('textbox', { name: t('command.reader.find') })).toBeFocused()
  await page.keyboard.insertText(words)
  await expect(page.getByText(t('reader.find.count', { at: 1, all: 1 }))).toBeVisible()
}

/** The card of a passage in the margin. */
export function passageCard(page: Page, t: Translate, words: string): Locator {
  const margin = page.getByRole('complementary', { name: t('reader.passages') })
  return margin.getByRole('article').filter({
    has: page.getByRole('button', {
      name: t('reader.passage', { quote: words }),
      exact: true,
    }),
  })
}

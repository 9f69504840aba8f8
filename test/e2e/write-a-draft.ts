import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { clipText, highlight, makeClaimOf } from './mark-a-source'
import { expectNoViolations as expectNone } from './no-violations'
import { openNewCase } from './open-case'

/** What the reporter of each language found: a source, two passages of it and a claim. */
export const story: Readonly<
  Record<
    Language,
    Readonly<{ source: string; first: string; second: string; ofClaim: string; claim: string }>
  >
> = {
  ja: {
    source:
      '港の橋、点検記録なし\n\n市の課長は取材に「点検は三年間、一度も行っていない」と述べた。費用は約３億円とされる。\n\n市は春に橋を閉じると決めた。',
    first: '点検は三年間、一度も行っていない',
    second: '市は春に橋を閉じると決めた',
    ofClaim: '費用は約３億円とされる',
    claim: '橋の費用は約3億円である。',
  },
  en: {
    source:
      'No record of checks on the harbour bridge\n\n“Nobody has checked it for three years,” a clerk told us. The cost is put at £3 million.\n\nThe council decided to close the bridge in spring.',
    first: 'Nobody has checked it for three years',
    second: 'The council decided to close the bridge in spring',
    ofClaim: 'The cost is put at £3 million',
    claim: 'The bridge costs £3 million.',
  },
}

/** Opens a new case with the story's source, passages and claim, and an empty draft in it. */
export async function openStory(page: Page, t: Translate, language: Language): Promise<Locator> {
  const { source, first, second, ofClaim, claim } = story[language]
  await openNewCase(page, t, 'bridge')
  await clipText(page, t, source)
  await highlight(page, t, first)
  await highlight(page, t, second)
  await makeClaimOf(page, t, ofClaim, claim)
  return openNewDraft(page, t)
}

/** Goes to the draft room and begins its first draft; the caret is in the empty text. */
export async function openNewDraft(page: Page, t: Translate): Promise<Locator> {
  await page.keyboard.press('Alt+7')
  await page.getByRole('button', { name: t('draft.new'), exact: true }).click()
  const text = draftText(page, t)
  await expect(page.getByRole('textbox', { name: t('draft.title') })).toBeFocused()
  await text.click()
  return text
}

export const draftText = (page: Page, t: Translate) =>
  page.getByRole('textbox', { name: t('draft.text') })

/** The text, a block a line, with its marks as [id of what is cited], or as [name] where `names` has it. */
export function written(
  text: Locator,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<string[]> {
  return text.evaluate(
    (root, named) => {
      const copy = root.cloneNode(true)
      if (!(copy instanceof HTMLElement)) return []
      for (const mark of copy.querySelectorAll<HTMLElement>('[data-citation]')) {
        const id = mark.dataset['citation'] ?? ''
        mark.replaceWith(`[${named.find(([known]) => known === id)?.[1] ?? '*'}]`)
      }
      for (const line of copy.querySelectorAll('br')) line.replaceWith('\n')
      return [...copy.querySelectorAll<HTMLElement>('p, h2, h3, h4, blockquote, li')].map(
        // The editor ends a block that ends with a mark with a line break of its own.
        (block) => block.textContent.replace(/\n$/u, ''),
      )
    },
    [...names],
  )
}

/** The state that the status line must reach after the last key, within the second it is given. */
export async function expectSaved(page: Page, t: Translate): Promise<void> {
  await expect(page.getByText(t('status.saving'))).toBeHidden()
  await expect(page.getByTestId('saved')).toBeVisible()
}

/** Pastes HTML as another program put it on the clipboard, which no browser has cleaned. */
export function pasteHtml(text: Locator, html: string): Promise<void> {
  return text.evaluate((root, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    const event = { clipboardData, bubbles: true, cancelable: true }
    root.dispatchEvent(new ClipboardEvent('paste', event))
  }, html)
}

/** Tool tips are looked at by nobody here, and lie outside of every landmark. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await expectNone(page)
}

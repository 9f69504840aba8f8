import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import type { ReaderView } from '../../renderer/place'

/** The tab of one of the views of the open capture. */
export function viewTab(page: Page, t: Translate, view: ReaderView): Locator {
  return page.getByRole('tab', { name: t(`reader.view.${view}`), exact: true })
}

/** Goes to one of the views of the open capture. */
export async function showView(page: Page, t: Translate, view: ReaderView): Promise<void> {
  await viewTab(page, t, view).click()
}

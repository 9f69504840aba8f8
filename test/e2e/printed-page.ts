import { expect, type Page } from '@playwright/test'

/** A page that was handed to the print dialog, as it would come out on paper. */
export type PrintedPage = Readonly<{
  title: string
  heading: string
  text: string
  /** Lines of its lists. */
  rows: readonly string[]
  /** Of the words, and of what they stand on. */
  colours: readonly [string, string]
}>

/** Keeps what is printed from now on instead of showing a print dialog. To be called before the app is opened. */
export async function watchPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement): Window | null {
        const view = (own?.get?.call(this) ?? null) as (Window & typeof globalThis) | null
        const shown = this.contentDocument
        if (!view || !shown || !('print' in this.dataset)) return view
        view.print = () => {
          const { color, backgroundColor } = view.getComputedStyle(shown.body)
          const paper = {
            title: document.title,
            heading: shown.querySelector('h1')?.textContent ?? '',
            text: shown.body.textContent,
            rows: [...shown.querySelectorAll('tbody tr')]
              .filter((row) => !row.closest('[role="presentation"]'))
              .map((row) => row.textContent),
            colours: [color, backgroundColor],
          }
          document.documentElement.dataset['printed'] = JSON.stringify(paper)
        }
        return view
      },
    })
  })
}

/** What was printed last. */
export async function printed(page: Page): Promise<PrintedPage> {
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-printed', /./u)
  return JSON.parse((await root.getAttribute('data-printed')) ?? '') as PrintedPage
}

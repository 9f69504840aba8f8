import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type { printInFrame } from '../../renderer/host/print-in-frame'

const file = join(import.meta.dirname, '../../renderer/host/print-in-frame.ts')

/** The module as one script, since the page itself offers no way to it. */
async function bundled(): Promise<string> {
  const lib = { entry: file, formats: ['iife' as const], name: 'printing' }
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib },
  })
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  return output?.output[0].code ?? ''
}

test('prints our own HTML in a frame that runs nothing and loads nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('response', (response) => asked.push(new URL(response.url()).pathname))
  await page.goto('/')
  const before = asked.length
  const title = await page.title()
  await page.evaluate(`${await bundled()}; globalThis.printing = printing`)
  const seen = await page.evaluate(
    async (html) => {
      const { printing } = globalThis as unknown as {
        printing: { printInFrame: typeof printInFrame }
      }
      const printed: unknown[] = []
      const watch = new MutationObserver(() => {
        const frame = document.querySelector('iframe')
        frame?.addEventListener('load', () => {
          const { contentWindow: view, contentDocument: shown } = frame
          if (!view || !shown) return
          const text = shown.querySelector('p')
          view.print = () => {
            const colour = text && view.getComputedStyle(text).color
            printed.push([document.title, shown.compatMode, text?.textContent, colour])
            view.dispatchEvent(new Event('afterprint'))
          }
        })
        watch.disconnect()
      })
      watch.observe(document.body, { childList: true })
      await printing.printInFrame(document, html, '原稿')
      return { printed, title: document.title, frames: document.querySelectorAll('iframe').length }
    },
    `<!doctype html><style>p { color: red }</style><p>語</p><img src="/leak.png">
        <iframe src="/leak.html"></iframe><script>parent.document.title = 'taken over'</script>`,
  )
  expect(seen).toEqual({
    printed: [['原稿', 'CSS1Compat', '語', 'rgb(255, 0, 0)']],
    title,
    frames: 0,
  })
  expect(asked.slice(before).filter((path) => path.startsWith('/leak'))).toEqual([])
})

import { AppError } from '#shared/errors'
import type { HostCalls } from '#shared/host/contract'
import { foreignSession } from '../foreign-session'
import { hiddenWindow } from '../window'
import { within } from '../within'

const address = 'app://print/'
const longestMs = 60_000

/** Even in a window without network and scripts, the printed page may load nothing. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:"

const footer = `<div style="width:100%;font:8px sans-serif;color:#655f56;text-align:center">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`

/** A4 with page numbers, tagged for screen readers, from HTML that carries all it needs. */
export const printToPdf: HostCalls['printToPdf'] = async ({ html }) => {
  const { session, clear } = foreignSession((url) => url === address || url.startsWith('data:'))
  const page = new TextEncoder().encode(html)
  session.protocol.handle('app', () => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    }
    return new Response(page, { headers })
  })
  const window = hiddenWindow(session, { width: 794, height: 1123 }, { javascript: false })
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  try {
    return { bytes: await within(longestMs, print(window)) }
  } catch (error) {
    throw new AppError('print-failed', {}, { cause: error })
  } finally {
    window.destroy()
    await clear()
  }
}

async function print(window: ReturnType<typeof hiddenWindow>): Promise<Uint8Array<ArrayBuffer>> {
  await window.loadURL(address)
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 },
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return new Uint8Array(pdf)
}

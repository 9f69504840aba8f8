import { AppError } from '#shared/errors'

/** Even what we made ourselves may load nothing while it is printed. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; form-action 'none'"

/**
 * Shows the print dialog for HTML that carries all it needs, in a frame without scripts. The frame has
 * our origin, or we could not ask it to print; it cannot use it, since nothing in it runs.
 * @throws {AppError} print-failed, when the frame cannot be shown.
 */
export async function printInFrame(page: Document, html: string, title: string): Promise<void> {
  // Some browsers still read the frame after `print()` returned: it stays until it is done with, or
  // until the next one comes.
  for (const old of page.querySelectorAll('iframe[data-print]')) old.remove()
  const frame = frameFor(page, title)
  frame.srcdoc = withPolicy(html)
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }))
  page.body.append(frame)
  await loaded
  const view = frame.contentWindow
  if (!view) throw new AppError('print-failed')
  await frame.contentDocument?.fonts.ready
  view.addEventListener('afterprint', () => frame.remove(), { once: true })

  const before = page.title
  page.title = title // Browsers name the PDF after the page, not after the frame.
  try {
    view.print()
  } finally {
    page.title = before
  }
}

function frameFor(page: Document, title: string): HTMLIFrameElement {
  const frame = page.createElement('iframe')
  frame.dataset['print'] = ''
  frame.title = title
  frame.tabIndex = -1
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.setAttribute('referrerpolicy', 'no-referrer')
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position: fixed; top: 0; left: -300vw; width: 210mm; height: 297mm'
  return frame
}

/** After the doctype, or the page would be laid out by the rules of the nineties. */
export function withPolicy(html: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? ''
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return doctype + meta + html.slice(doctype.length)
}

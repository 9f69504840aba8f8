import type { Host, HostCall } from '#shared/host/contract'
import { AppError } from '#shared/errors'
import { fileNameOf } from '#shared/host/file-name'
import { printInFrame } from './print-in-frame'

const supported: ReadonlySet<HostCall> = new Set(['saveFile', 'printDialog', 'speak'])

const unsupported = async (): Promise<never> => {
  throw new AppError('not-supported')
}

/** The smaller host: what a plain browser tab allows. */
export function browserHost(page: Document = document): Host {
  return {
    name: 'browser',
    supports: (call) => supported.has(call),
    on: () => () => {}, // A browser has no menu and no port of ours, captures nothing and closes unasked.
    capturePage: unsupported,
    cancelCapture: unsupported,
    printToPdf: unsupported,
    openExternal: unsupported,
    close: unsupported,
    saveFile: async ({ name, mediaType, bytes }) => {
      download(page, fileNameOf(name), new Blob([bytes], { type: mediaType }))
      return { saved: true }
    },
    printDialog: async ({ html, title }) => {
      await printInFrame(page, html, title)
      return {}
    },
    browserPort: unsupported,
    switchBrowserPort: unsupported,
    offerPairing: unsupported,
    unpairBrowser: unsupported,
    showExtension: unsupported,
    answerBrowser: unsupported,
    speak: async () => ({}), // The browser's own words stay the browser's.
  }
}

/** Hands a file to the browser, which asks where to or has been told before. */
function download(page: Document, name: string, blob: Blob): void {
  const link = page.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download reads the address after this turn; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

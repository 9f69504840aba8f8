import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { OpenPdf } from '../../renderer/capture/pdf/open-pdf'

const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), '/')

// pdf.js is written for a newer JavaScript than that of the oldest Node that the tests run on.
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    value: () => {
      let ends = {}
      const promise = new Promise((resolve, reject) => {
        ends = { resolve, reject }
      })
      return { promise, ...ends }
    },
  })
}

/** Opens a PDF in Node as the app does in a page, but for the worker, which is Chromium's. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useWasm: false,
    useSystemFonts: true,
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
  })
  task.promise.catch(() => {})
  return { document: task.promise, close: () => void task.destroy() }
}

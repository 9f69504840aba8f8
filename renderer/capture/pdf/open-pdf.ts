import { getDocument, PDFWorker, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- Vite makes a constructor of the worker's code.
import PdfCode from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'
import { pdfLimits } from './limits'

/** A document that is open in a worker of its own. `close` ends the worker, whatever it is doing. */
export type OpenPdf = Readonly<{ document: Promise<PDFDocumentProxy>; close: () => void }>

/** Where the build puts what pdf.js reads of ours: character maps, two symbol fonts, image decoders. */
const shipped = (folder: string) => new URL(`pdf/${folder}/`, document.baseURI).href

/**
 * Opens a document with pdf.js in a worker. Nothing in it runs: scripts and XFA are never started, there is
 * no eval and no WebAssembly, and nothing is fetched but the app's own files. The bytes are copied.
 */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const port = new PdfCode()
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS })
  const task = getDocument({
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: pdfLimits.imagePixels,
    enableXfa: false,
    useWasm: false,
    useSystemFonts: true,
    useWorkerFetch: true,
    cMapUrl: shipped('cmaps'),
    standardFontDataUrl: shipped('fonts'),
    wasmUrl: shipped('decoders'),
  })
  // Whoever waits for it is told by its promise; nobody may wait any more.
  task.promise.catch(() => {})
  let closed = false
  return {
    document: task.promise,
    close: () => {
      if (closed) return
      closed = true
      port.terminate()
      // The worker cannot answer any more: what is left to do is only ours.
      void task.destroy().catch(() => {})
    },
  }
}

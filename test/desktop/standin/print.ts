import { missing, onlyKnown } from './missing'

export type PdfOptions = {
  pageSize?: string
  margins?: { top: number; bottom: number; left: number; right: number }
  printBackground?: boolean
  displayHeaderFooter?: boolean
  headerTemplate?: string
  footerTemplate?: string
  generateTaggedPDF?: boolean
  generateDocumentOutline?: boolean
}

/** Electron's options for a PDF in Chromium's words; lengths are inches in both. */
export function pdfOptions(options: PdfOptions): object {
  const { pageSize, margins, ...same } = options
  const plain = ['printBackground', 'displayHeaderFooter', 'headerTemplate', 'footerTemplate']
  onlyKnown('printToPDF', same, [...plain, 'generateTaggedPDF', 'generateDocumentOutline'])
  if (pageSize !== 'A4') throw missing(`printToPDF on ${pageSize}`)
  return {
    ...same,
    paperWidth: 8.27,
    paperHeight: 11.69,
    marginTop: margins?.top,
    marginBottom: margins?.bottom,
    marginLeft: margins?.left,
    marginRight: margins?.right,
    transferMode: 'ReturnAsBase64',
  }
}

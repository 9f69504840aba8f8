/** How much of the reporter's time and memory one document may take. Times in milliseconds. */
export type PdfLimits = Readonly<{
  pages: number
  /** UTF-16 units of reading text. */
  text: number
  /** To open it and read what it says of itself. */
  openMs: number
  /** For the text of one page. */
  pageMs: number
  wholeMs: number
  /** Pixels of one image; a larger one is not drawn. */
  imagePixels: number
}>

export const pdfLimits: PdfLimits = {
  pages: 5_000,
  text: 20 * 1024 * 1024,
  openMs: 30_000,
  pageMs: 20_000,
  wholeMs: 300_000,
  imagePixels: 64_000_000,
}

import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Carried } from '#shared/domain/document-file'
import type { Enclosed } from '../enclosed'
import { filesOf } from './attached'
import { carriedByPage, carriedFiles, carriedScripts, carriedThings } from './carried'
import { fileFacts, type FileFacts } from './file-facts'
import { inTimeFor } from './in-time'

/** What there is to say of a document beside the words of its pages. */
export type Account = Readonly<{
  facts: FileFacts | null
  labels: readonly string[] | null
  carries: Carried[]
  enclosed: readonly Enclosed[]
}>

/**
 * Takes account of a document and its first `pages` pages, in `ms` altogether. Each of what it asks may fail
 * alone: then that is not told.
 * @throws {AppError} `cancelled`.
 */
export async function accountOf(
  pdf: PDFDocumentProxy,
  pages: number,
  ms: number,
  signal?: AbortSignal,
): Promise<Account> {
  const until = Date.now() + ms
  const told = async <T>(ask: () => Promise<T>): Promise<T | null> => {
    try {
      return await inTimeFor(until - Date.now(), ask(), { signal })
    } catch (thrown) {
      if (signal?.aborted) throw thrown
      return null // It costs the document none of its words.
    }
  }
  const things = carriedThings()
  const facts = await told(() => fileFacts(pdf))
  const labels = await told(() => pdf.getPageLabels())
  const attached = await told(() => pdf.getAttachments())
  if (attached) carriedFiles(attached, things)
  await told(() => carriedScripts(pdf, things))
  const enclosed = attached && (await told(() => filesOf(pdf, attached)))
  for (let number = 1; number <= pages && Date.now() < until; number += 1) {
    await told(async () => carriedByPage(await pdf.getPage(number), things))
  }
  return { facts, labels, carries: things.all(), enclosed: enclosed ?? [] }
}

import type { JudgedFindings } from '#shared/check/settled-findings'
import { AppError, toAppError } from '#shared/errors'
import type { DraftDocument } from '#shared/export/document'
import type { ArticleFormat, ExportKind, SourceFormat } from '#shared/export/export-kind'
import { deskGalley, publicationGalley, type Galley } from '#shared/export/galley'
import { toBibTex } from '#shared/export/bibtex'
import { toCslJson } from '#shared/export/csl-json'
import { toHtml } from '#shared/export/html'
import { toMarkdown } from '#shared/export/markdown'
import { referencesOf } from '#shared/export/references'
import { toRis } from '#shared/export/ris'

/** The draft, and what only the desk's form says: when its case last changed, and what the desk check found. */
export type Content = Readonly<{
  document: DraftDocument
  asOf: string | null
  /** Null while the draft is being checked. */
  judged?: JudgedFindings | null
}>

type Tools = Readonly<{
  /** A4 pages of self-contained HTML. */
  print: (html: string) => Promise<Uint8Array>
  /** The font rules a galley needs when printed. */
  fontFaces: (galley: Galley) => Promise<string>
}>

/** What is one file, made of the draft alone. */
export type SingleFile = Exclude<ExportKind, { form: 'pack' }>

/**
 * The bytes of one export. The same content gives the same bytes (of a PDF, the same text).
 * @throws {AppError} `print-failed` for a PDF, else `export-failed`, with the cause.
 */
export async function makeFile(
  content: Content,
  kind: SingleFile,
  tools: Tools,
): Promise<Uint8Array> {
  try {
    return kind.form === 'sources'
      ? utf8(sourceList(content.document, kind.format))
      : await article(galleyOf(content, kind.form), kind.format, tools)
  } catch (thrown) {
    const known = toAppError(thrown)
    if (known.code !== 'unexpected') throw known
    throw new AppError('export-failed', {}, { cause: thrown })
  }
}

export function galleyOf(
  { document, asOf, judged }: Content,
  form: 'publication' | 'desk',
): Galley {
  return form === 'desk' ? deskGalley(document, asOf, judged) : publicationGalley(document)
}

/** The page that is printed: HTML with its fonts inside. */
export async function printableHtml(galley: Galley, fontFaces: Tools['fontFaces']) {
  return toHtml(galley, await fontFaces(galley))
}

const lists = { 'csl-json': toCslJson, bibtex: toBibTex, ris: toRis } as const

export function sourceList(document: DraftDocument, format: SourceFormat): string {
  return lists[format](referencesOf(document))
}

async function article(galley: Galley, format: ArticleFormat, tools: Tools): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      // Larger than the rest of the room together: loaded when it is wanted.
      return await (await import('#shared/export/docx')).toDocx(galley)
    case 'pdf':
      return await tools.print(await printableHtml(galley, tools.fontFaces))
    case 'html':
      return utf8(toHtml(galley))
    case 'markdown':
      return utf8(toMarkdown(galley))
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text)

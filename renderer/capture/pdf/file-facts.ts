import type { PDFDocumentProxy } from 'pdfjs-dist'
import { languageTag } from '../language-of'
import { pageDate } from '../page-date'
import { words } from '../words'

/** What a document's file says of itself, by its XMP (ISO 16684-1) and then its information dictionary. */
export type FileFacts = Readonly<{
  title: string | null
  author: string | null
  /** The program that it was made with. */
  program: string | null
  made: string | null
  changed: string | null
  language: string | null
  publisher: string | null
  /** Only where it is called so: the day a file was made is not the day it was published. */
  published: string | null
}>

export async function fileFacts(pdf: PDFDocumentProxy): Promise<FileFacts> {
  const { info, metadata } = await pdf.getMetadata()
  return factsIn(new Map(Object.entries(info)), (name) => metadata?.get(name))
}

/** The same of what pdf.js made of the two: `info` by its keys, XMP by names in lower case. */
export function factsIn(
  info: ReadonlyMap<string, unknown>,
  xmp: (name: string) => unknown,
): FileFacts {
  const said = (value: unknown): string | null => {
    if (Array.isArray(value)) {
      return words(value.filter((one) => typeof one === 'string').join(', '))
    }
    return typeof value === 'string' ? words(value) : null
  }
  return {
    title: said(xmp('dc:title')) ?? said(info.get('Title')),
    author: said(xmp('dc:creator')) ?? said(info.get('Author')),
    program:
      said(info.get('Creator')) ?? said(xmp('xmp:creatortool')) ?? said(info.get('Producer')),
    made: fileDate(said(xmp('xmp:createdate'))) ?? fileDate(said(info.get('CreationDate'))),
    changed: fileDate(said(xmp('xmp:modifydate'))) ?? fileDate(said(info.get('ModDate'))),
    language: languageTag(said(info.get('Language'))),
    publisher: said(xmp('dc:publisher')),
    published: fileDate(said(xmp('prism:publicationdate'))),
  }
}

/** A date as PDF writes it, `D:20240503140200+09'00'` (ISO 32000-1, 7.9.4), or as ISO 8601. */
export function fileDate(text: string | null): string | null {
  const stamp = text?.trim().replace(/^D:/, '')
  if (!stamp) return null
  const zone = /^(\d{8,14})(?:Z.*|([+-]\d{2})'?(\d{2})?'?)$/.exec(stamp)
  const given = zone ? `${zone[1]}${zone[2] ? `${zone[2]}:${zone[3] ?? '00'}` : 'Z'}` : stamp
  return pageDate(/^\d{6}$/.test(given) ? `${given.slice(0, 4)}-${given.slice(4)}` : given)
}

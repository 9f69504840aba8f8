import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Detail } from '#shared/domain/capture'
import { AppError } from '#shared/errors'
import { detailsOf } from './details'
import { readPage, type ReadPage } from './read-page'
import { unzipped } from './unzip'
import { words } from './words'

/** A Word document's text, and what it says of itself. */
export type ReadWord = Pick<ReadPage, 'reading' | 'facts'> &
  Readonly<{ details: readonly Detail[] }>

/** The most bytes its texts and styles may have when they are unpacked. */
const largestUnpacked = 64 * 1024 * 1024

/**
 * Reads a Word document: its paragraphs, headings, lists, tables, foot- and endnotes. Headers, footers, comments
 * and what tracked changes have deleted are left out of the text and told as that. No picture is unpacked,
 * nothing it links to is loaded. Its author and dates are details and never facts: they name people whom
 * nobody asked.
 * @throws {AppError} `unreadable-file`, `too-large`.
 */
export async function readWord(bytes: Uint8Array, pause: () => Promise<void>): Promise<ReadWord> {
  const parts = unzipped(bytes, (name) => /\.(xml|rels)$/.test(name), largestUnpacked)
  await pause()
  const html = await htmlOf(parts)
  const { reading, facts } = await readPage(html, { url: null, fragment: true, pause })
  const xml = (pattern: RegExp) =>
    [...parts].flatMap(([name, part]) => (pattern.test(name) ? [parsed(part)] : []))
  const body = xml(/^word\/document\d*\.xml$/)
  const core = xml(/^docProps\/core\.xml$/)[0]
  const title = words(core && textOf(core, 'title'))
  return {
    reading: {
      ...reading,
      leftOut: [
        ...xml(/^word\/(header|footer)\d*\.xml$/).flatMap((part) => paragraphs(part, 't')),
        ...body.flatMap((part) => paragraphs(part, 'delText')),
        ...xml(/^word\/comments\.xml$/).flatMap((part) => paragraphs(part, 't')),
      ].map((text) => ({ text })),
    },
    facts: { ...facts, title: title ?? facts.title },
    details: core ? toldBy(core, xml(/^docProps\/app\.xml$/)[0]) : [],
  }
}

async function htmlOf(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  // Packed again as it was measured: what is inside of it is now as large as it says.
  const packed = zipSync(Object.fromEntries(parts), { level: 0 })
  const images = mammoth.images.imgElement(async () => ({ src: '' }))
  // The one is read in a window, the other in Node, where the tests run.
  const input = { arrayBuffer: packed.slice().buffer, buffer: packed }
  try {
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: images,
      externalFileAccess: false,
    })
    return value
  } catch (thrown) {
    throw new AppError('unreadable-file', {}, { cause: thrown })
  }
}

function parsed(part: Uint8Array): Document {
  return new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml')
}

const elements = (part: Document | Element, name: string) => [
  ...part.getElementsByTagNameNS('*', name),
]

/** The words in the elements of one name, a paragraph each. */
function paragraphs(part: Document, name: string): string[] {
  return elements(part, 'p')
    .map((paragraph) =>
      elements(paragraph, name)
        .map(({ textContent }) => textContent)
        .join(''),
    )
    .filter((text) => text.trim() !== '')
}

function textOf(part: Document, name: string): string {
  return elements(part, name)[0]?.textContent.trim() ?? ''
}

/** What the file says of itself: Dublin Core of its package (ECMA-376 part 2) and Word's own. */
function toldBy(core: Document, app: Document | undefined): Detail[] {
  return detailsOf([
    ['creator', textOf(core, 'creator')],
    ['lastModifiedBy', textOf(core, 'lastModifiedBy')],
    ['created', textOf(core, 'created')],
    ['modified', textOf(core, 'modified')],
    ['company', app ? textOf(app, 'Company') : ''],
    ['software', app ? textOf(app, 'Application') : ''],
  ])
}

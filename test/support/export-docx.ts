import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

/** The parts of a Word file by their names, in the order they are packed. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

const parser = new new JSDOM().window.DOMParser()

/** An XML part. Throws where it is not well-formed. */
export function xmlOf(parts: ReadonlyMap<string, string>, name: string): Document {
  const document = parser.parseFromString(parts.get(name) ?? '', 'application/xml')
  const error = document.querySelector('parsererror')
  if (error) throw new Error(`${name}: ${error.textContent}`)
  return document
}

/** What a reader sees of a paragraph, note or body: breaks as line feeds, marks as [n]. */
export function shownIn(node: Element): string {
  return [...node.getElementsByTagName('*')]
    .map((element) => {
      if (element.tagName === 'w:t') return element.textContent
      if (element.tagName === 'w:br') return '\n'
      if (element.tagName === 'w:tab' && element.parentElement?.tagName === 'w:r') return '\t'
      if (element.tagName === 'w:footnoteReference') return `[${element.getAttribute('w:id')}]`
      return ''
    })
    .join('')
}

export function paragraphsIn(document: Document): readonly Element[] {
  return [...document.getElementsByTagName('w:p')]
}

/** The footnotes of the draft, without the two that hold Word's separating lines. */
export function footnotesIn(document: Document): readonly Element[] {
  return [...document.getElementsByTagName('w:footnote')].filter(
    (note) => !note.hasAttribute('w:type'),
  )
}

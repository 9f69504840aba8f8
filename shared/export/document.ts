import type { Language } from '#shared/domain/language'
import { type CaseView, resolveCitation } from '#shared/export/case-view'
import type { Citation, CitationTarget } from '#shared/export/citation'
import { webAddress } from '#shared/export/web-address'
import { oneLine } from '#shared/export/writable'

/** Text in one look. A line feed in it is a line break. `link` is a web address or null. */
export type TextInline = Readonly<{
  kind: 'text'
  text: string
  bold: boolean
  italic: boolean
  link: string | null
}>

/** A citation mark. It takes no room in the text. */
export type MarkInline = Readonly<{ kind: 'citation'; number: number }>
export type DraftInline = TextInline | MarkInline

type Holding<Inline> = Readonly<{ inlines: readonly Inline[] }>

/** A block of the draft. `depth` of what is listed begins at 1. */
export type Block<Inline> =
  | (Holding<Inline> & Readonly<{ kind: 'heading'; level: 1 | 2 | 3 }>)
  | (Holding<Inline> & Readonly<{ kind: 'paragraph' }>)
  | (Holding<Inline> & Readonly<{ kind: 'quotation' }>)
  | (Holding<Inline> & Readonly<{ kind: 'listed'; ordered: boolean; depth: number }>)
export type DraftBlock = Block<DraftInline>

/** What the editor hands over: the same blocks, their marks still holding ids. */
export type WrittenBlock = Block<TextInline | Readonly<{ kind: 'cite'; target: CitationTarget }>>

/** The draft as exporters and checks see it. The mark with number n cites `citations[n - 1]`. */
export type DraftDocument = Readonly<{
  title: string
  language: Language
  blocks: readonly DraftBlock[]
  citations: readonly Citation[]
}>

/**
 * The draft free of its editor. Marks are numbered from 1 in the order they stand in, each with a
 * number of its own; links that lead elsewhere than to the web are left out, their text stays.
 */
export function documentFrom(
  title: string,
  language: Language,
  written: readonly WrittenBlock[],
  view: CaseView,
): DraftDocument {
  const citations: Citation[] = []
  const blocks = written.map((block): DraftBlock => {
    const inlines = block.inlines.map((inline): DraftInline => {
      if (inline.kind === 'text') return { ...inline, link: webAddress(inline.link) }
      citations.push(resolveCitation(view, inline.target))
      return { kind: 'citation', number: citations.length }
    })
    return { ...block, inlines: joined(inlines) }
  })
  return { title: oneLine(title), language, blocks, citations }
}

/** Neighbours of one look are one, and nothing is empty: the editor splits text as it likes. */
export function joined<Inline extends DraftInline>(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (inline.kind === 'text' && inline.text === '') continue
    if (last?.kind === 'text' && inline.kind === 'text' && sameLook(last, inline)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

function sameLook(one: TextInline, other: TextInline): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.link === other.link
}

/** The words of a block without its marks. Offsets into a block are offsets into this. */
export function textOf(block: DraftBlock): string {
  return block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
}

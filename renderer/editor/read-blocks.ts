import { IS_BOLD, IS_ITALIC } from 'lexical'
import type { CitationTarget } from '#shared/export/citation'
import type { TextInline, WrittenBlock } from '#shared/export/document'
import type { StoredNode } from './stored-node'

type WrittenInline = TextInline | Readonly<{ kind: 'cite'; target: CitationTarget }>

/** A block with the editor's keys: of its own node, and of each inline's. */
export type ReadBlock = Readonly<{ block: WrittenBlock; key: string; keys: readonly string[] }>

type Shape =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3 }>
  | Readonly<{ kind: 'paragraph' }>
  | Readonly<{ kind: 'quotation' }>
  | Readonly<{ kind: 'listed'; ordered: boolean; depth: number }>

type Piece = Readonly<{ inline: WrittenInline; key: string }>

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'citation'])

export function isInline(node: StoredNode): boolean {
  return inlineTypes.has(node.type)
}

/** The blocks below a node, in order. Nothing of the text is lost, whatever it stands in. */
export function blocksIn(root: StoredNode): readonly ReadBlock[] {
  return blocksOf(root, { kind: 'paragraph' }, 0)
}

function blocksOf(node: StoredNode, shape: Shape, listDepth: number): ReadBlock[] {
  const blocks: ReadBlock[] = []
  let run: StoredNode[] = []
  const close = () => {
    const pieces = breaksInLook(run.flatMap((child) => piecesOf(child, null)))
    if (pieces.some(({ inline }) => inline.kind === 'cite' || inline.text !== '')) {
      blocks.push({
        block: { ...shape, inlines: pieces.map(({ inline }) => inline) },
        key: node.key ?? '',
        keys: pieces.map(({ key }) => key),
      })
    }
    run = []
  }
  for (const child of node.children ?? []) {
    if (isInline(child)) {
      run.push(child)
      continue
    }
    close()
    const depth = child.type === 'list' ? listDepth + 1 : listDepth
    blocks.push(...blocksOf(child, shapeOf(child, shape, depth), depth))
  }
  close()
  return blocks
}

function shapeOf(node: StoredNode, around: Shape, depth: number): Shape {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', level: levelOf(node.tag ?? '') }
    case 'quote':
      return { kind: 'quotation' }
    case 'list':
      return { kind: 'listed', ordered: node.listType === 'number', depth }
    case 'listitem':
      return around
    default:
      return { kind: 'paragraph' }
  }
}

/** The title stands above the text, so the text's headings begin at `h2`. */
function levelOf(tag: string): 1 | 2 | 3 {
  if (tag === 'h1' || tag === 'h2') return 1
  return tag === 'h3' ? 2 : 3
}

function piecesOf(node: StoredNode, link: string | null): Piece[] {
  const key = node.key ?? ''
  switch (node.type) {
    case 'citation': {
      const id = node.id ?? ''
      const target: CitationTarget =
        node.cites === 'claim' ? { kind: 'claim', claimId: id } : { kind: 'passage', passageId: id }
      return [{ inline: { kind: 'cite', target }, key }]
    }
    case 'linebreak':
      return [{ inline: textInline('\n', 0, link), key }]
    case 'link':
    case 'autolink':
      return (node.children ?? []).flatMap((child) => piecesOf(child, node.url ?? null))
    default: {
      const format = typeof node.format === 'number' ? node.format : 0
      return [{ inline: textInline(node.text ?? '', format, link), key }]
    }
  }
}

/** A line break has no look of its own: it takes that of the text before it, and stays one with it. */
function breaksInLook(pieces: readonly Piece[]): Piece[] {
  const settled: Piece[] = []
  for (const piece of pieces) {
    const { inline, key } = piece
    const before = settled.at(-1)?.inline
    if (inline.kind === 'text' && inline.text === '\n' && before?.kind === 'text') {
      const { bold, italic } = before
      settled.push({ inline: { ...inline, bold, italic }, key })
    } else settled.push(piece)
  }
  return settled
}

function textInline(text: string, format: number, link: string | null): TextInline {
  const bold = (format & IS_BOLD) !== 0
  const italic = (format & IS_ITALIC) !== 0
  return { kind: 'text', text, bold, italic, link }
}

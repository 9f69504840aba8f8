import type { TextInline, WrittenBlock } from '#shared/export/document'

export type Look = Readonly<{ bold: boolean; italic: boolean; link: string | null }>

export type Shape =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3 }>
  | Readonly<{ kind: 'paragraph' }>
  | Readonly<{ kind: 'quotation' }>
  | Readonly<{ kind: 'listed'; ordered: boolean; depth: number }>

/** Takes down text as a browser would lay it out: white space collapses, blocks begin and end. */
export type BlockWriter = Readonly<{
  /** Text whose white space collapses (CSS Text 3, 4.1.1). */
  text: (text: string, look: Look, shape: Shape) => void
  /** Text whose white space stands. */
  verbatim: (text: string, look: Look, shape: Shape) => void
  lineBreak: (shape: Shape) => void
  /** Ends the block that is open, if one is. */
  end: () => void
  /** Ends a line inside the block that is open, or puts a space, if there is anything before it. */
  endPart: (by: 'line' | 'space') => void
  /** Begins the next cell of a row. */
  nextCell: (shape: Shape) => void
  blocks: () => readonly WrittenBlock[]
}>

const whiteSpace = /([ \t\n\f\r\u00a0]+)/
// Source lines are wrapped anywhere in Japanese; a break there is not a space between words.
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/
const plain: Look = { bold: false, italic: false, link: null }

/** White space waits for what follows it: at the end of a line it is nothing. */
type Pending = Readonly<{ isWrap: boolean; look: Look }>
type Open = { shape: Shape; inlines: TextInline[]; pending: Pending | null; text: string }

export function blockWriter(): BlockWriter {
  const blocks: WrittenBlock[] = []
  let open: Open | null = null

  const opened = (shape: Shape): Open => (open ??= { shape, inlines: [], pending: null, text: '' })
  const end = () => {
    const block = open && closed(open)
    if (block) blocks.push(block)
    open = null
  }
  const lineBreak = (shape: Shape) => {
    const block = opened(shape)
    block.pending = null
    if (block.text === '') return
    if (!block.text.endsWith('\n')) put(block, '\n', plain)
    // Two in a row are how old pages part paragraphs.
    else if (shape.kind !== 'listed') end()
  }
  return {
    text: (text, look, shape) => {
      for (const part of text.split(whiteSpace)) collapse(opened(shape), part, look)
    },
    verbatim: (text, look, shape) => {
      text.split(/\r?\n/).forEach((line, index) => {
        if (index > 0) lineBreak(shape)
        if (line !== '') put(opened(shape), line, look)
      })
    },
    lineBreak,
    end,
    endPart: (by) => {
      if (!open || open.text === '') return
      if (by === 'space') open.pending ??= { isWrap: false, look: plain }
      else if (!open.text.endsWith('\n')) put(open, '\n', plain)
    },
    nextCell: (shape) => {
      const block = opened(shape)
      block.pending = null
      put(block, '\t', plain)
    },
    blocks: () => {
      end()
      return blocks
    },
  }
}

function collapse(block: Open, part: string, look: Look): void {
  if (part === '') return
  if (whiteSpace.test(part)) {
    const standing = block.text === '' || /[ \t\n]$/.test(block.text)
    if (!standing) block.pending ??= { isWrap: part.includes('\n'), look }
    return
  }
  const { pending } = block
  const isWrap = pending?.isWrap && wide.test(block.text.at(-1) ?? '') && wide.test(part[0] ?? '')
  if (pending && !isWrap) put(block, ' ', pending.look)
  put(block, part, look)
}

function put(block: Open, text: string, look: Look): void {
  block.pending = null
  block.text += text
  const last = block.inlines.at(-1)
  if (last && last.bold === look.bold && last.italic === look.italic && last.link === look.link) {
    block.inlines[block.inlines.length - 1] = { ...last, text: last.text + text }
  } else block.inlines.push({ kind: 'text', text, ...look })
}

/** The block without what hangs at its ends; null when nothing is left. */
function closed({ shape, inlines, text }: Open): WrittenBlock | null {
  let surplus = text.length - text.replace(/[ \t\n]+$/, '').length
  const kept: TextInline[] = []
  for (const inline of inlines.toReversed()) {
    const length = Math.max(0, inline.text.length - surplus)
    surplus -= inline.text.length - length
    if (length > 0) kept.unshift({ ...inline, text: inline.text.slice(0, length) })
  }
  return kept.length === 0 ? null : { ...shape, inlines: kept }
}

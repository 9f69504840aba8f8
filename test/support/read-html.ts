import type { ReadingBlock } from '../../shared/domain/reading'
import { readPage } from '../../renderer/capture/read-page'

const now = () => Promise.resolve()

/** Reads HTML as a fragment, of which all is kept. */
export async function readFragment(html: string) {
  return (await readPage(html, { url: 'https://port.example/a/', fragment: true, pause: now }))
    .reading
}

/** Reads HTML as a page, whose article is cut out. */
export function readHtml(html: string, url: string | null = 'https://port.example/a/') {
  return readPage(html, { url, fragment: false, pause: now })
}

type Blocks = { readonly text: string; readonly blocks: readonly ReadingBlock[] }

/** The blocks as pairs of kind and text: `h2`, `1.` and `•` say what a heading and an entry are. */
export function shown({ text, blocks }: Blocks): [string, string][] {
  return blocks.map((block) => [nameOf(block), text.slice(block.start, block.end)])
}

function nameOf(block: ReadingBlock): string {
  if (block.kind === 'heading') return `h${block.level}`
  if (block.kind !== 'listed') return block.kind
  return `${'-'.repeat(block.depth)}${block.ordinal === null ? '•' : `${block.ordinal}.`}`
}

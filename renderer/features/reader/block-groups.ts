import type { ReadingBlock } from '#shared/domain/reading'

type BlockOf<K extends ReadingBlock['kind']> = Extract<ReadingBlock, { kind: K }>

/**
 * Blocks that are drawn together: the points of one list, the rows of one table, or one of another kind.
 * A heading's `depth` is where it stands in the screen's own outline, under the source's title: what skips
 * a level on the page does not skip one here.
 */
export type BlockGroup =
  | Readonly<{ kind: 'list'; points: readonly BlockOf<'listed'>[] }>
  | Readonly<{ kind: 'table'; rows: readonly BlockOf<'row'>[] }>
  | Readonly<{ kind: 'heading'; block: BlockOf<'heading'>; depth: number }>
  | Readonly<{ kind: 'one'; block: BlockOf<'paragraph' | 'quote' | 'preformatted' | 'image'> }>

export function blockGroups(blocks: readonly ReadingBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = []
  let points: BlockOf<'listed'>[] = []
  let rows: BlockOf<'row'>[] = []
  let depth = 1
  for (const block of blocks) {
    if (block.kind === 'listed') {
      if (points.length === 0) groups.push({ kind: 'list', points: (points = []) })
      points.push(block)
      rows = []
    } else if (block.kind === 'row') {
      if (rows[0]?.table !== block.table) groups.push({ kind: 'table', rows: (rows = []) })
      rows.push(block)
      points = []
    } else {
      points = []
      rows = []
      if (block.kind === 'heading') {
        depth = Math.min(depth + 1, block.level + 1, 6)
        groups.push({ kind: 'heading', block, depth })
      } else groups.push({ kind: 'one', block })
    }
  }
  return groups
}

/** Groups that are laid out together, and how long their text is, in UTF-16 units. */
export type Sheet = Readonly<{ groups: readonly BlockGroup[]; length: number }>

const longestSheet = 6000

/**
 * The groups in sheets of some screens each. A long text is drawn sheet by sheet as it comes into sight;
 * ten thousand blocks that each decide for themselves would cost more than they save.
 */
export function sheetsOf(groups: readonly BlockGroup[]): Sheet[] {
  const sheets: { groups: BlockGroup[]; length: number }[] = []
  for (const group of groups) {
    const length = lengthOf(group)
    const last = sheets.at(-1)
    if (last && last.length + length <= longestSheet) {
      last.groups.push(group)
      last.length += length
    } else sheets.push({ groups: [group], length })
  }
  return sheets
}

function lengthOf(group: BlockGroup): number {
  const blocks =
    group.kind === 'list' ? group.points : group.kind === 'table' ? group.rows : [group.block]
  // A block takes a line at least, however short it is.
  return blocks.reduce((sum, { start, end }) => sum + Math.max(40, end - start), 0)
}

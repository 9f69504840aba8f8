import type { Draft } from '#shared/domain/draft'
import type { WrittenBlock } from '#shared/export/document'
import { draftState } from '../../../editor/write-draft'
import type { SampleCase } from './sample-case'
import { known, type Named } from './sample-names'

type SampleBlock = SampleCase['draft']['blocks'][number]

/** The sample's draft as the editor stores it. */
export function writtenSample(
  blocks: readonly SampleBlock[],
  named: Named,
): Pick<Draft, 'state' | 'characters'> {
  const written = blocks.map((block) => writtenBlock(block, named))
  const characters = written.reduce((sum, block) => sum + lengthOf(block), 0)
  return { state: draftState(written), characters }
}

function writtenBlock({ kind, inlines }: SampleBlock, named: Named): WrittenBlock {
  const written = inlines.map((inline): WrittenBlock['inlines'][number] => {
    if (typeof inline === 'string') {
      return { kind: 'text', text: inline, bold: false, italic: false, link: null }
    }
    if ('claim' in inline) {
      return { kind: 'cite', target: { kind: 'claim', claimId: known(named.claims, inline.claim) } }
    }
    const { id: passageId } = known(named.passages, inline.passage)
    return { kind: 'cite', target: { kind: 'passage', passageId } }
  })
  return kind === 'heading' ? { kind, level: 1, inlines: written } : { kind, inlines: written }
}

function lengthOf({ inlines }: WrittenBlock): number {
  return inlines.reduce((sum, one) => sum + (one.kind === 'text' ? one.text.length : 0), 0)
}

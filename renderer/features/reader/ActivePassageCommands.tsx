import type { Passage } from '#shared/domain/passage'
import { useCommand } from '../../services'
import type { Marking } from './use-marking'

/** Lets the keys work on the active passage where no text can be selected; draws nothing. */
export function ActivePassageCommands({
  passages,
  marking,
}: {
  passages: readonly Passage[]
  marking: Marking
}) {
  const { active, form, openForm } = marking
  const passage = passages.find(({ id }) => id === active?.id)
  const can = passage !== undefined && form === null
  useCommand('reader.claim', () => passage && openForm('claim', { passage, isNew: false }), can)
  useCommand(
    'reader.evidence',
    () => passage && openForm('evidence', { passage, isNew: false }),
    can,
  )
  useCommand('reader.figure', () => passage && openForm('figure', { passage, isNew: false }), can)
  useCommand('reader.party', () => passage && openForm('party', { passage, isNew: false }), can)
  return null
}

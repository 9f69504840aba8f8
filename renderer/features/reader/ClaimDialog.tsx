import { Modal } from '@mantine/core'
import type { Passage } from '#shared/domain/passage'
import { useServices } from '../../services'
import { ClaimForm } from './ClaimForm'
import type { Target } from './target'

/** Makes a claim of a passage. */
export function ClaimDialog({
  target,
  onClose,
  onSaved,
}: {
  target: Target | null
  onClose: () => void
  onSaved: (passage: Passage) => void
}) {
  const { t } = useServices()
  return (
    <Modal
      opened={target !== null}
      onClose={onClose}
      size="lg"
      title={t('reader.claim.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      // What was typed is not lost to a slip of the mouse.
      closeOnClickOutside={false}
    >
      {target && <ClaimForm key={target.passage.id} {...{ target, onClose, onSaved }} />}
    </Modal>
  )
}

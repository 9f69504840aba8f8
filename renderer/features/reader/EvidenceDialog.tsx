import { Modal } from '@mantine/core'
import type { Passage } from '#shared/domain/passage'
import { useServices } from '../../services'
import { EvidenceForm } from './EvidenceForm'
import type { Target } from './target'

/** Puts a passage to a claim that is there already. */
export function EvidenceDialog({
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
      title={t('reader.evidence.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={false}
    >
      {target && <EvidenceForm key={target.passage.id} {...{ target, onClose, onSaved }} />}
    </Modal>
  )
}

import type { Passage } from '#shared/domain/passage'
import { Dialog } from '../../Dialog'
import { useServices } from '../../services'
import { ClaimForm } from './ClaimForm'
import { EvidenceForm } from './EvidenceForm'
import type { OpenForm } from './use-marking'

/** Makes a claim of a passage, or puts the passage to a claim that is there already. */
export function FormDialog({
  form,
  onClose,
  onSaved,
}: {
  form: OpenForm | null
  onClose: () => void
  onSaved: (passage: Passage) => void
}) {
  const { t } = useServices()
  const Form = form?.kind === 'claim' ? ClaimForm : EvidenceForm
  return (
    <Dialog
      opened={form !== null}
      onClose={onClose}
      size="lg"
      title={form && t(`reader.${form.kind}.title`)}
      // What was typed is not lost to a slip of the mouse.
      closeOnClickOutside={false}
    >
      {form && <Form key={form.target.passage.id} target={form.target} {...{ onClose, onSaved }} />}
    </Dialog>
  )
}

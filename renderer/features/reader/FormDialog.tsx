import type { Passage } from '#shared/domain/passage'
import { Dialog } from '../../Dialog'
import { useServices } from '../../services'
import { ClaimForm } from './ClaimForm'
import { EvidenceForm } from './EvidenceForm'
import { FigureForm } from './FigureForm'
import { PartyOfPassage } from './PartyOfPassage'
import type { OpenCapture } from './reader-state'
import type { OpenForm } from './use-marking'

const forms = {
  claim: ClaimForm,
  evidence: EvidenceForm,
  figure: FigureForm,
  party: PartyOfPassage,
} as const

/** Makes a claim of a passage, puts it to a claim that is there already, or takes a number or a name from it. */
export function FormDialog({
  form,
  open,
  onClose,
  onSaved,
}: {
  form: OpenForm | null
  open: OpenCapture
  onClose: () => void
  onSaved: (passage: Passage) => void
}) {
  const { t } = useServices()
  const Form = forms[form?.kind ?? 'claim']
  return (
    <Dialog
      opened={form !== null}
      onClose={onClose}
      size="lg"
      title={form && t(`reader.${form.kind}.title`)}
      // What was typed is not lost to a slip of the mouse.
      closeOnClickOutside={false}
    >
      {form && (
        <Form key={form.target.passage.id} target={form.target} {...{ open, onClose, onSaved }} />
      )}
    </Dialog>
  )
}

import { Button, Group, Select, Stack, Textarea } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { ClaimKind } from '#shared/domain/claim'
import type { Passage } from '#shared/domain/passage'
import { makeClaim } from '../../data/claims'
import { partiesOf } from '../../data/parties'
import { useCase, useServices } from '../../services'
import { WholePassage } from '../../WholePassage'
import { DateField } from '../../DateField'
import { PartyField } from '../../ui/PartyField'
import { Form } from '../../ui/Form'
import { beginClaim, claimFrom } from './claim-draft'
import type { Target } from './target'
import { usePartyWords } from '../../use-party-words'
import styles from './QuotedPassage.module.css'

/** One checkable sentence of a passage: who says it, of whom, when. Saved with the passage in one act. */
export function ClaimForm({
  target,
  onClose,
  onSaved,
}: {
  target: Target
  onClose: () => void
  onSaved: (passage: Passage) => void
}) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform } = useServices()
  const [draft, setDraft] = useState(() => beginClaim(target.passage))
  const change = (next: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...next }))
  const parties = useLiveQuery(() => partiesOf(db, caseId), [db, caseId])
  const partyField = usePartyWords(parties ?? [], (party) =>
    setDraft((before) => ({ ...before, newParties: [...before.newParties, party] })),
  )

  const save = async () => {
    const { passage, isNew } = target
    const made = claimFrom(draft, passage, { claimId: newId(), evidenceId: newId(), at: now() })
    const saved = await perform('reader.act.claim', () =>
      makeClaim(
        db,
        made.claim,
        { passage: isNew ? passage : null, evidence: made.evidence },
        made.parties,
      ),
    )
    if (saved) onSaved(passage)
  }
  return (
    <Form onSubmit={save}>
      <Stack gap="sm">
        <WholePassage passage={target.passage} className={styles['quote']} />
        <Textarea
          data-autofocus
          required
          withAsterisk={false}
          label={t('reader.claim.text')}
          description={t('reader.claim.hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={2000}
          maxRows={8}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Select
          label={t('kind')}
          value={draft.kind}
          data={ClaimKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(value) => {
            const kind = ClaimKind.options.find((one) => one === value)
            if (kind) change({ kind })
          }}
        />
        <PartyField
          {...partyField}
          label={t('reader.claim.claimant')}
          value={draft.claimantId}
          onChange={(claimantId) => change({ claimantId })}
        />
        <PartyField
          {...partyField}
          multiple
          label={t('reader.claim.about')}
          value={draft.aboutIds}
          onChange={(aboutIds) => change({ aboutIds })}
        />
        <Group grow align="start">
          <DateField
            label={t('reader.claim.saidAt')}
            value={draft.saidAt}
            onChange={(saidAt) => change({ saidAt })}
          />
          <DateField
            label={t('reader.claim.concerns')}
            value={draft.concerns}
            onChange={(concerns) => change({ concerns })}
          />
        </Group>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={draft.text.trim() === ''}>
            {t('reader.claim.save')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}

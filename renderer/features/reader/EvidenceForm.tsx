import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Nearness, type Evidence, type Stance } from '#shared/domain/evidence'
import type { Passage } from '#shared/domain/passage'
import { claimsOf } from '../../data/claims'
import { addEvidence, evidenceOfCase } from '../../data/evidence'
import { useCase, useServices } from '../../services'
import { WholePassage } from '../../WholePassage'
import { Form } from '../../ui/Form'
import { ClaimPicker } from './ClaimPicker'
import { StanceChoice } from './StanceChoice'
import type { Target } from './target'
import styles from './QuotedPassage.module.css'

/** Which claim the passage is evidence for or against, and how near it is. One act with the passage. */
export function EvidenceForm({
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
  const { passage, isNew } = target
  const [claimId, setClaimId] = useState<string | null>(null)
  const [stance, setStance] = useState<Stance>('supports')
  const [nearness, setNearness] = useState<Nearness>('unknown')
  const [note, setNote] = useState('')
  const claims = useLiveQuery(() => claimsOf(db, caseId), [db, caseId])
  const evidence = useLiveQuery(() => evidenceOfCase(db, caseId), [db, caseId])
  const taken = new Set(
    (evidence ?? []).filter(({ passageId }) => passageId === passage.id).map((one) => one.claimId),
  )

  const save = async () => {
    if (claimId === null) return
    const added: Evidence = {
      id: newId(),
      caseId,
      claimId,
      passageId: passage.id,
      stance,
      nearness,
      credibility: '6',
      credibilityReason: '',
      note: note.trim(),
      createdAt: now(),
    }
    const saved = await perform('reader.act.evidence', () =>
      addEvidence(db, added, isNew ? passage : null),
    )
    if (saved) onSaved(passage)
  }
  if (!claims) return null
  if (claims.length === 0) return <Text c="var(--ink-2)">{t('reader.evidence.noClaims')}</Text>
  return (
    <Form onSubmit={save}>
      <Stack gap="sm">
        <WholePassage passage={passage} className={styles['quote']} />
        <ClaimPicker claims={claims} taken={taken} value={claimId} onChange={setClaimId} />
        <Group grow align="start">
          <StanceChoice value={stance} onChange={setStance} />
          <Select
            label={t('nearness')}
            value={nearness}
            data={Nearness.options.map((value) => ({ value, label: t(`nearness.${value}`) }))}
            onChange={(value) =>
              setNearness(Nearness.options.find((one) => one === value) ?? 'unknown')
            }
          />
        </Group>
        <Textarea
          label={t('reader.evidence.note')}
          minRows={1}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={claimId === null}>
            {t('reader.evidence.save')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}

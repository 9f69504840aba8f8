import { SegmentedControl, Select, Textarea } from '@mantine/core'
import { Nearness, Stance, type Evidence } from '#shared/domain/evidence'
import type { OriginCount } from '#shared/domain/origin'
import { editEvidence, type EvidenceEdit } from '../../../data/evidence'
import { useServices } from '../../../services'
import { useTyping } from '../../../ui/use-typing'
import { useAnnounce } from '../Announcer'
import { CredibilityField } from './CredibilityField'
import styles from './Evidence.module.css'

/** How a passage bears on the claim, in the reporter's judgement. */
export function EvidenceForm({
  evidence,
  origins,
  onMove,
}: {
  evidence: Evidence
  origins: OriginCount
  /** Called before it goes to another group. */
  onMove: () => void
}) {
  const { t, db, now, perform } = useServices()
  const announce = useAnnounce()
  const edit = async (field: string, change: EvidenceEdit) => {
    const done = await perform('claims.act.editEvidence', () =>
      editEvidence(db, evidence, change, now()),
    )
    if (done) announce(t('claims.savedField', { field }))
    return done
  }
  const note = useTyping(
    evidence.note,
    (text) => ({ value: text.trim() }),
    (text) => edit(t('claims.evidence.note'), { note: text }),
  )
  return (
    <div className={styles['form']}>
      <SegmentedControl
        fullWidth
        aria-label={t('stance')}
        value={evidence.stance}
        onChange={(value) => {
          onMove()
          void edit(t('stance'), { stance: Stance.parse(value) })
        }}
        data={Stance.options.map((value) => ({ value, label: t(`stance.${value}`) }))}
      />
      <Select
        size="xs"
        label={t('nearness')}
        value={evidence.nearness}
        onChange={(value) => {
          const nearness = Nearness.options.find((one) => one === value)
          if (nearness) void edit(t('nearness'), { nearness })
        }}
        data={Nearness.options.map((value) => ({ value, label: t(`nearness.${value}`) }))}
      />
      <CredibilityField
        evidence={evidence}
        origins={origins}
        onGrade={(credibility, credibilityReason) =>
          edit(t('credibility'), { credibility, credibilityReason })
        }
      />
      <Textarea
        size="xs"
        label={t('claims.evidence.note')}
        placeholder={t(
          evidence.stance === 'contradicts'
            ? 'claims.evidence.answerExample'
            : 'claims.evidence.noteExample',
        )}
        minRows={1}
        maxRows={8}
        value={note.text ?? evidence.note}
        onChange={(event) => note.type(event.currentTarget.value)}
        onBlur={note.settle}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter') return
          if (event.ctrlKey || event.metaKey) note.settle()
        }}
      />
    </div>
  )
}

import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Claim } from '#shared/domain/claim'
import { Nearness, Stance, type Evidence } from '#shared/domain/evidence'
import type { Passage } from '#shared/domain/passage'
import { addEvidence } from '../../../data/evidence'
import { Dialog } from '../../../Dialog'
import { useCase, useServices } from '../../../services'
import styles from './AddEvidenceDialog.module.css'
import { useAnnounce } from '../Announcer'
import { sourceName } from '../origins-in-words'
import { passageChoices } from './passage-choices'
import { PassageChoice } from './PassageChoice'
import type { ClaimBoard } from '../use-claim-board'

type Subject = Readonly<{ claim: Claim; board: ClaimBoard }>

/** Puts passages of the case to the claim, one act each. */
export function AddEvidenceDialog({
  claim,
  board,
  opened,
  onClose,
}: Subject & { opened: boolean; onClose: () => void }) {
  const { t } = useServices()
  return (
    <Dialog opened={opened} onClose={onClose} size={640} title={t('claims.evidence.add')}>
      <Choices {...{ claim, board }} />
    </Dialog>
  )
}

const mostShown = 100

function Choices({ claim, board }: Subject) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform } = useServices()
  const announce = useAnnounce()
  const [query, setQuery] = useState('')
  const [stance, setStance] = useState<Stance>('supports')
  const [nearness, setNearness] = useState<Nearness>('unknown')
  const { groups, leftOff } = useMemo(
    () => passageChoices(board.passages, board.sources, query, mostShown),
    [board.passages, board.sources, query],
  )
  const used = new Set((board.evidence.get(claim.id) ?? []).map(({ passageId }) => passageId))

  const add = async (passage: Passage) => {
    const evidence: Evidence = {
      id: newId(),
      caseId,
      claimId: claim.id,
      passageId: passage.id,
      stance,
      nearness,
      credibility: '6',
      credibilityReason: '',
      note: '',
      createdAt: now(),
    }
    const done = await perform('claims.act.addEvidence', () => addEvidence(db, evidence))
    if (done) announce(t('log.evidence.added'))
  }

  return (
    <div className={styles['choices']}>
      <p className={styles['claim']} dir="auto">
        {claim.text}
      </p>
      <div className={styles['how']}>
        <SegmentedControl
          aria-label={t('stance')}
          value={stance}
          onChange={(value) => setStance(Stance.parse(value))}
          data={Stance.options.map((value) => ({ value, label: t(`stance.${value}`) }))}
        />
        <Select
          size="xs"
          aria-label={t('nearness')}
          value={nearness}
          onChange={(value) => setNearness(Nearness.parse(value))}
          data={Nearness.options.map((value) => ({ value, label: t(`nearness.${value}`) }))}
        />
      </div>
      <TextInput
        data-autofocus
        type="search"
        aria-label={t('claims.evidence.search')}
        placeholder={t('claims.evidence.search')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div className={styles['found']}>
        {groups.length === 0 && (
          <p className={styles['none']}>
            {t(
              board.passages.size === 0 ? 'claims.evidence.noPassages' : 'claims.evidence.noneFits',
            )}
          </p>
        )}
        {groups.map(({ source, passages }) => (
          <section key={source.id} aria-label={sourceName(source, t)}>
            <h3 dir="auto">{sourceName(source, t)}</h3>
            <ul>
              {passages.map((passage) => (
                <PassageChoice
                  key={passage.id}
                  passage={passage}
                  used={used.has(passage.id)}
                  onAdd={() => void add(passage)}
                />
              ))}
            </ul>
          </section>
        ))}
        {leftOff > 0 && (
          <p className={styles['none']}>{t('claims.evidence.leftOff', { count: leftOff })}</p>
        )}
      </div>
    </div>
  )
}

import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconTrash } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useId, useRef } from 'react'
import type { Evidence } from '#shared/domain/evidence'
import { shown } from '#shared/domain/source'
import type { Standing } from '#shared/domain/standing'
import { removeEvidence } from '../../../data/evidence'
import { PassageWords } from '../../../PassageWords'
import { placeOfPassage } from '../../../place'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import { useAnnounce } from '../Announcer'
import styles from './Evidence.module.css'
import { EvidenceForm } from './EvidenceForm'
import { sourceName } from '../origins-in-words'
import type { ClaimBoard } from '../use-claim-board'

/** One passage put to the claim: its words, where they stand, how near and how credible they are. */
export function EvidenceCard({
  evidence,
  board,
  standing,
  open,
  moved,
  onToggle,
  onMove,
  onRemoved,
}: {
  evidence: Evidence
  board: ClaimBoard
  standing: Standing
  open: boolean
  /** Whether it has just come from another group: then the keyboard follows it. */
  moved: boolean
  onToggle: () => void
  onMove: () => void
  onRemoved: () => void
}) {
  const { t, db, now, go, perform, tell } = useServices()
  const announce = useAnnounce()
  const toggle = useRef<HTMLButtonElement>(null)
  const formId = useId()
  const passage = board.passages.get(evidence.passageId) ?? null
  const source = (passage && board.sources.get(passage.sourceId)) ?? null
  const publisher = source && shown(source, 'publisher')

  const remove = async () => {
    const done = await perform('claims.act.removeEvidence', async () => {
      await removeEvidence(db, evidence, now())
      return true
    })
    if (!done) return
    announce(t('log.evidence.removed'))
    tell(t('claims.evidence.removed'))
    onRemoved()
  }
  const follow = useEffectEvent(() => {
    if (moved) toggle.current?.focus()
  })
  useEffect(() => follow(), [])

  return (
    <article className={styles['evidence']}>
      {passage && source ? (
        <UnstyledButton
          className={styles['quotation']}
          title={t('claims.evidence.open')}
          onClick={() => go(placeOfPassage(passage))}
        >
          <PassageWords passage={passage} />
        </UnstyledButton>
      ) : (
        <p className={styles['gone']}>
          <span aria-hidden="true">▲ </span>
          {t(passage ? 'claims.evidence.sourceGone' : 'claims.evidence.passageGone')}
          {passage && <PassageWords passage={passage} />}
        </p>
      )}
      <p className={styles['about']} dir="auto">
        {[
          t(
            evidence.nearness === 'unknown'
              ? 'claims.evidence.nearnessUnknown'
              : `nearness.${evidence.nearness}`,
          ),
          t('claims.evidence.credibility', { grade: t(`claims.grade.${evidence.credibility}`) }),
        ].join(t('claims.dot'))}
        {source && (
          <>
            <br />
            {[
              sourceName(source, t),
              ...(publisher ? [publisher] : []),
              t('claims.evidence.reliability', { grade: t(`claims.grade.${source.reliability}`) }),
            ].join(t('claims.dot'))}
          </>
        )}
      </p>
      {source && board.interested.has(source.id) && (
        <p className={styles['about']}>
          <Chip tone="warn" shape="◆">
            {t('interest')}
          </Chip>
        </p>
      )}
      {evidence.credibilityReason && evidence.credibility !== '6' && (
        <p className={styles['about']} dir="auto">
          {t('claims.evidence.gradeReason', { reason: evidence.credibilityReason })}
        </p>
      )}
      {evidence.note && (
        <p className={styles['note']} dir="auto">
          {evidence.note}
        </p>
      )}
      <div className={styles['tools']}>
        <UnstyledButton
          ref={toggle}
          className={styles['more']}
          aria-expanded={open}
          aria-controls={formId}
          onClick={onToggle}
        >
          {t('claims.evidence.judge')}
          <IconChevronDown size={12} aria-hidden="true" data-open={open} />
        </UnstyledButton>
        <ActionIcon
          size="sm"
          aria-label={t('claims.evidence.remove')}
          title={t('claims.evidence.remove')}
          onClick={() => void remove()}
        >
          <IconTrash size={13} />
        </ActionIcon>
      </div>
      {open && (
        <div id={formId}>
          <EvidenceForm evidence={evidence} origins={standing.origins} onMove={onMove} />
        </div>
      )}
    </article>
  )
}

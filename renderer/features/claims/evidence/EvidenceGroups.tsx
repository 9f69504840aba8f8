import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Claim } from '#shared/domain/claim'
import { Stance } from '#shared/domain/evidence'
import type { Standing } from '#shared/domain/standing'
import { useServices } from '../../../services'
import { AddEvidenceDialog } from './AddEvidenceDialog'
import { EvidenceCard } from './EvidenceCard'
import styles from './Evidence.module.css'
import type { ClaimBoard } from '../use-claim-board'

/** What speaks for the claim, against it, and beside it. */
export function EvidenceGroups({
  claim,
  board,
  standing,
}: {
  claim: Claim
  board: ClaimBoard
  standing: Standing
}) {
  const { t } = useServices()
  const [adding, { open, close }] = useDisclosure(false)
  const addButton = useRef<HTMLButtonElement>(null)
  // The piece whose form is open, and the one that has just been moved to another group.
  const [openId, setOpenId] = useState<string | null>(null)
  const [movedId, setMovedId] = useState<string | null>(null)
  const evidence = board.evidence.get(claim.id) ?? []
  return (
    <section aria-labelledby="claim-evidence">
      <div className={styles['head']}>
        <h3 id="claim-evidence">{t('term.evidence')}</h3>
        <Button
          ref={addButton}
          size="compact-xs"
          leftSection={<IconPlus size={12} aria-hidden="true" />}
          onClick={open}
        >
          {t('claims.evidence.add')}
        </Button>
      </div>
      {evidence.length === 0 && <p className={styles['none']}>{t('claims.evidence.none')}</p>}
      {Stance.options.map((stance) => {
        const group = evidence.filter((one) => one.stance === stance)
        return (
          group.length > 0 && (
            <div key={stance} className={styles['group']} data-stance={stance}>
              <h4>
                {t(`claims.stance.${stance}`)} <span>{group.length}</span>
              </h4>
              <ul>
                {group.map((one) => (
                  <li key={one.id}>
                    <EvidenceCard
                      evidence={one}
                      board={board}
                      standing={standing}
                      open={one.id === openId}
                      moved={one.id === movedId}
                      onToggle={() => setOpenId(one.id === openId ? null : one.id)}
                      onMove={() => setMovedId(one.id)}
                      onRemoved={() => addButton.current?.focus()}
                    />
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
      <AddEvidenceDialog {...{ claim, board }} opened={adding} onClose={close} />
    </section>
  )
}

import { Button, Group } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import type { DeskFinding } from '#shared/check/desk-finding'
import { asUncited, type Gate } from '#shared/check/gate'
import { whatIsSettled } from '#shared/check/settled-findings'
import { SettledAs } from '#shared/domain/settlement'
import { settledInWords } from '#shared/i18n/finding-in-words'
import { reopenFinding, settleFinding } from '../../data/settlements'
import { useDesk } from '../../editor/desk-state'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { Deed } from './Deed'
import { useFollowFinding } from './use-follow-finding'
import styles from './SentenceStands.module.css'

const kinds = SettledAs.exclude(['reason']).options

/** Says of a sentence without a source what it is that needs none, or takes that back; or cites one. */
export function SetByHand({
  gate,
  asked,
  onDone,
}: {
  gate: Gate
  asked: readonly DeskFinding[]
  onDone: () => void
}) {
  const { t, db, now, newId, perform } = useServices()
  const { draft } = useOpenDraft()
  const desk = useDesk()
  const follow = useFollowFinding()
  const mayWrite = useSyncExternalStore(db.writer.watch, db.writer.mayWrite)
  const finding = asked.find(({ rule }) => rule === 'uncited') ?? asUncited(gate)
  const { byHand } = gate
  const isOffered = gate.grounds.length === 0 && mayWrite
  if (!isOffered) return null
  const set = async (as: SettledAs) => {
    const place = { id: newId(), caseId: draft.caseId, draftId: draft.id, settledAt: now() }
    const settlement = { ...place, ...whatIsSettled(finding), as, reason: '' }
    if (await perform('desk.act.settle', () => settleFinding(db, draft, settlement))) onDone()
  }
  const takeBack = async () => {
    if (!byHand) return
    const done = await perform('desk.act.reopen', async () => {
      await reopenFinding(db, draft, byHand, now())
      return true
    })
    if (done) onDone()
  }
  return (
    <div className={styles['part']}>
      {follow.canCite && (
        <Deed
          words={t('desk.cite')}
          run={() => {
            desk.look(null)
            follow.cite(finding)
          }}
        />
      )}
      {byHand ? (
        <>
          <p>{settledInWords(byHand, t)}</p>
          <Button size="compact-xs" variant="default" onClick={() => void takeBack()}>
            {t('gate.takeBack')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('gate.setAs')}</p>
          <Group gap={4}>
            {kinds.map((as) => (
              <Button key={as} size="compact-xs" variant="default" onClick={() => void set(as)}>
                {t(`gate.set.${as}`)}
              </Button>
            ))}
          </Group>
        </>
      )}
    </div>
  )
}

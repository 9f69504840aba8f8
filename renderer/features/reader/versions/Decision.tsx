import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { PassageFate } from '#shared/domain/impact'
import { pagesOf } from '#shared/domain/page'
import type { Reading } from '#shared/domain/reading'
import { describe } from '#shared/text/quote'
import { keepPassage, renewPassage } from '../../../data/passages'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import styles from './VersionsView.module.css'

/** What the reporter makes of a passage that reads otherwise: nothing is moved without being told to. */
export function Decision({
  fate,
  after,
  hasEvidence,
}: {
  fate: PassageFate
  after: Reading
  hasEvidence: boolean
}) {
  const { t, db, now, newId, perform, tell } = useServices()
  const { passage, start, end } = fate
  const isKept = passage.keptBeside === after.id
  const decision = useRef<HTMLFieldSetElement>(null)
  // The button that was pressed is gone then.
  const stayHere = () => decision.current?.focus()
  const keep = async () => {
    const kept = await perform('versions.keep', () => keepPassage(db, passage, after.id, now()))
    if (kept) stayHere()
  }
  const take = async () => {
    if (start === null || end === null) return
    const at = now()
    const renewed = {
      ...passage,
      id: newId(),
      captureId: after.id,
      selector: describe(after.text, start, end),
      pages: pagesOf(after.pages, { start, end }),
      keptBeside: null,
      createdAt: at,
    }
    const taken = await perform('versions.take', () => renewPassage(db, passage, renewed, at))
    if (!taken) return
    stayHere()
    tell(t('versions.taken'))
  }
  return (
    <fieldset
      ref={decision}
      className={styles['next']}
      aria-label={t('versions.decision')}
      tabIndex={-1}
    >
      {isKept ? (
        <Chip tone="ok" shape="●">
          {t('versions.kept')}
        </Chip>
      ) : (
        <Button size="compact-sm" onClick={() => void keep()}>
          {t('versions.keep')}
        </Button>
      )}
      {start !== null && hasEvidence && (
        <Button size="compact-sm" onClick={() => void take()}>
          {t('versions.take')}
        </Button>
      )}
    </fieldset>
  )
}

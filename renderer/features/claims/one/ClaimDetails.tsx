import { Checkbox, Group, Input, SegmentedControl, Select } from '@mantine/core'
import { useId } from 'react'
import { ClaimKind, Importance, LegalFlag, type Claim } from '#shared/domain/claim'
import { editClaim, type ClaimEdit } from '../../../data/claims'
import { DateField } from '../../../DateField'
import { useServices } from '../../../services'
import { useAnnounce } from '../Announcer'
import beside from '../Beside.module.css'
import styles from './ClaimDetails.module.css'
import { ClaimPartyField } from '../parties/ClaimPartyField'
import type { ClaimBoard } from '../use-claim-board'

/** Who says it, of whom, when, and how much hangs on it. Each field is saved when it changes. */
export function ClaimDetails({
  claim,
  board,
  onParty,
}: {
  claim: Claim
  board: ClaimBoard
  onParty: (id: string) => void
}) {
  const { t, db, now, perform } = useServices()
  const announce = useAnnounce()
  const importanceId = useId()
  const edit = async (field: string, change: ClaimEdit) => {
    const done = await perform('claims.act.edit', () => editClaim(db, claim, change, now()))
    if (done) announce(t('claims.savedField', { field }))
    return done
  }
  return (
    <div className={styles['details']}>
      <Select
        size="xs"
        label={t('kind')}
        classNames={{ root: beside['beside'] ?? '' }}
        value={claim.kind}
        onChange={(value) => {
          const kind = ClaimKind.options.find((one) => one === value)
          if (kind) void edit(t('kind'), { kind })
        }}
        data={ClaimKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <ClaimPartyField
        label={t('claims.claimant')}
        parties={board.parties}
        value={claim.claimantId}
        onChange={(claimantId) => void edit(t('claims.claimant'), { claimantId })}
        onOpen={onParty}
      />
      <ClaimPartyField
        multiple
        label={t('claims.about')}
        parties={board.parties}
        value={claim.aboutIds}
        onChange={(ids) => void edit(t('claims.about'), { aboutIds: [...ids] })}
        onOpen={onParty}
      />
      <DateField
        size="xs"
        classNames={{ root: beside['beside'] ?? '' }}
        label={t('claims.saidAt')}
        value={claim.saidAt}
        onChange={(saidAt) => edit(t('claims.saidAt'), { saidAt })}
      />
      <DateField
        size="xs"
        classNames={{ root: beside['beside'] ?? '' }}
        label={t('claims.concerns')}
        value={claim.concerns}
        onChange={(concerns) => edit(t('claims.concerns'), { concerns })}
      />
      <div className={beside['beside']}>
        <Input.Label id={importanceId} size="xs" labelElement="div">
          {t('importance')}
        </Input.Label>
        <SegmentedControl
          aria-labelledby={importanceId}
          value={claim.importance}
          onChange={(value) => void edit(t('importance'), { importance: Importance.parse(value) })}
          data={Importance.options.map((value) => ({ value, label: t(`importance.${value}`) }))}
        />
      </div>
      <Checkbox.Group
        size="xs"
        label={t('legal')}
        classNames={{ root: beside['beside'] ?? '' }}
        value={claim.legal}
        onChange={(values) =>
          void edit(t('legal'), {
            legal: LegalFlag.options.filter((flag) => values.includes(flag)),
          })
        }
      >
        <Group gap="xs" className={styles['flags'] ?? ''}>
          {LegalFlag.options.map((flag) => (
            <Checkbox key={flag} size="xs" value={flag} label={t(`legal.${flag}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </div>
  )
}

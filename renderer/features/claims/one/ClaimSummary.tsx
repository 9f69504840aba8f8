import { UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'
import type { Claim } from '#shared/domain/claim'
import { partyName } from '#shared/domain/party'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import { showPartialDate } from '../../../ui/show-time'
import { ClaimDetails } from './ClaimDetails'
import styles from './ClaimSummary.module.css'
import type { ClaimBoard } from '../use-claim-board'

/** Who says it, of whom, when and how much hangs on it, in a line; the fields themselves unfold. */
export function ClaimSummary({
  claim,
  board,
  open,
  onToggle,
  onParty,
}: {
  claim: Claim
  board: ClaimBoard
  open: boolean
  onToggle: () => void
  onParty: (id: string) => void
}) {
  const { t, language } = useServices()
  const fieldsId = useId()
  const names = (ids: readonly string[]) =>
    ids.map((id) => {
      const party = board.parties.get(id)
      return { id, name: party ? partyName(party) : t('claims.party.gone'), known: Boolean(party) }
    })
  return (
    <div>
      <div className={styles['summary']}>
        <Chip>{t(`kind.${claim.kind}`)}</Chip>
        {claim.importance === 'high' && (
          <Chip tone="bad" shape="▲">
            {t('claims.important')}
          </Chip>
        )}
        {claim.legal.map((flag) => (
          <Chip key={flag} tone="warn" shape="§">
            {t(`legal.${flag}`)}
          </Chip>
        ))}
        <Names
          label={t('claims.claimant')}
          names={names(claim.claimantId === null ? [] : [claim.claimantId])}
          onParty={onParty}
        />
        <Names label={t('claims.about')} names={names(claim.aboutIds)} onParty={onParty} />
        {claim.saidAt && (
          <span>
            <small>{t('claims.saidAt')}</small> {showPartialDate(claim.saidAt, language)}
          </span>
        )}
        {claim.concerns && (
          <span>
            <small>{t('claims.concerns')}</small> {showPartialDate(claim.concerns, language)}
          </span>
        )}
        <UnstyledButton
          className={styles['toggle']}
          aria-expanded={open}
          aria-controls={fieldsId}
          onClick={onToggle}
        >
          {t('claims.details')}
          <IconChevronDown size={12} aria-hidden="true" data-open={open} />
        </UnstyledButton>
      </div>
      {open && (
        <div id={fieldsId}>
          <ClaimDetails claim={claim} board={board} onParty={onParty} />
        </div>
      )}
    </div>
  )
}

function Names({
  label,
  names,
  onParty,
}: {
  label: string
  names: readonly Readonly<{ id: string; name: string; known: boolean }>[]
  onParty: (id: string) => void
}) {
  const { t } = useServices()
  if (names.length === 0) return null
  return (
    <span>
      <small>{label}</small>{' '}
      {names.map(({ id, name, known }, index) => (
        <span key={id} dir="auto">
          {index > 0 && t('claims.listSeparator')}
          {known ? (
            <button
              type="button"
              className={styles['party']}
              aria-label={t('claims.party.open', { name })}
              onClick={() => onParty(id)}
            >
              {name}
            </button>
          ) : (
            name
          )}
        </span>
      ))}
    </span>
  )
}

import { Button } from '@mantine/core'
import type { Verified } from '#shared/archive/verify-case'
import type { Translate } from '#shared/i18n/translate'
import { useCase, useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { groupsOf, type VerifiedGroup } from './verified-groups'
import styles from './VerifiedList.module.css'

/** Every item with what was found of it, by source: what is at fault first and unfolded. */
export function VerifiedList({
  found,
  onOpen,
}: {
  found: readonly Verified[]
  /** A source is being gone to. */
  onOpen: () => void
}) {
  const { t } = useServices()
  return (
    <ul className={styles['groups']} aria-label={t('verify.results')}>
      {groupsOf(found).map((group) => (
        <li key={group.sourceId ?? ''}>
          <Group group={group} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}

function Group({ group, onOpen }: { group: VerifiedGroup; onOpen: () => void }) {
  const { id: caseId } = useCase()
  const { t, go } = useServices()
  const { sourceId, label, state, items } = group
  const name = sourceId === null ? t('verify.caseItself') : label || t('verify.unnamed')
  const isThere = sourceId !== null && items.some(({ ground }) => ground !== 'record-missing')
  return (
    <details open={state !== 'intact'} className={styles['group']}>
      <summary>
        <StateChip state={state} />
        <span className={styles['name']} dir="auto">
          {name}
        </span>
        <span className={styles['count']}>{t('verify.items', { count: items.length })}</span>
      </summary>
      <ul className={styles['items']}>
        {items.map((one) => (
          <li key={`${one.item} ${one.captureId} ${one.id}`}>
            <StateChip state={one.state} />
            <div className={styles['item']}>
              <b dir="auto">{nameOfItem(one, t)}</b>
              <small>{saidOf(one, t)}</small>
            </div>
          </li>
        ))}
      </ul>
      {isThere && (
        <Button
          size="compact-xs"
          className={styles['open']}
          onClick={() => {
            onOpen()
            go({ room: 'reader', caseId, sourceId })
          }}
        >
          {t('verify.open')}
        </Button>
      )}
    </details>
  )
}

const marks = {
  intact: { tone: 'ok', shape: '●' },
  damaged: { tone: 'bad', shape: '▲' },
  missing: { tone: 'bad', shape: '×' },
} as const

function StateChip({ state }: { state: Verified['state'] }) {
  const { t } = useServices()
  return <Chip {...marks[state]}>{t(`verify.state.${state}`)}</Chip>
}

function nameOfItem({ item, role, label }: Verified, t: Translate): string {
  if (role) return t(`sources.part.${role}`)
  return t(`verify.item.${item}`, { words: label })
}

/** What is known of an item that is intact; why one is not. */
function saidOf(one: Verified, t: Translate): string {
  const { item, ground, details, fields } = one
  if (ground === 'record-differs') {
    const words = fields.map((field) => t(`verify.field.${field}`)).join(t('claims.listSeparator'))
    return t('verify.ground.record-differs', { ...details, fields: words })
  }
  if (ground !== null) return t(`verify.ground.${ground}`, details)
  const count = Number(details['count'] ?? 0)
  if (item === 'log') return t('verify.log', { count })
  if (item === 'record' || item === 'settlement') return t('verify.record', details)
  if (item === 'reading') return t('verify.reading.size', { count })
  return item === 'part' ? String(details['sha256']) : ''
}

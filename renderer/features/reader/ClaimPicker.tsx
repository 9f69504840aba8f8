import { Radio, ScrollArea, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Claim } from '#shared/domain/claim'
import { findingMarks } from '#shared/domain/claim-mark'
import { hasAllWords } from '#shared/text/fold'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import styles from './ClaimPicker.module.css'

const mostShown = 100

/** Finds one of the case's claims. Those the passage serves already cannot be chosen again. */
export function ClaimPicker({
  claims,
  taken,
  value,
  onChange,
}: {
  claims: readonly Claim[]
  taken: ReadonlySet<string>
  value: string | null
  onChange: (claimId: string) => void
}) {
  const { t } = useServices()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const fitting = useMemo(
    () => claims.filter(({ text }) => hasAllWords([text], query)),
    [claims, query],
  )
  return (
    <div>
      <TextInput
        ref={field}
        label={t('reader.evidence.claim')}
        placeholder={t('reader.evidence.find')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter here means "this one", not "save" while nothing is chosen.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          const [only, other] = fitting.filter(({ id }) => !taken.has(id))
          if (value !== null || !only || other) return
          event.preventDefault()
          onChange(only.id)
        }}
      />
      <ScrollArea.Autosize mah={260} mt={6} type="auto" viewportProps={{ tabIndex: -1 }}>
        <Radio.Group value={value} onChange={onChange} aria-label={t('reader.evidence.claim')}>
          {fitting.slice(0, mostShown).map((claim) => (
            <Radio
              key={claim.id}
              value={claim.id}
              disabled={taken.has(claim.id)}
              className={styles['claim'] ?? ''}
              classNames={{ labelWrapper: styles['wrapper'] ?? '' }}
              label={
                <>
                  <span dir="auto">{claim.text}</span>{' '}
                  <Chip {...findingMarks[claim.finding]}>{t(`finding.${claim.finding}`)}</Chip>
                  {taken.has(claim.id) && <small> {t('reader.evidence.taken')}</small>}
                </>
              }
            />
          ))}
        </Radio.Group>
        {fitting.length === 0 && <p className={styles['none']}>{t('reader.evidence.none')}</p>}
        {fitting.length > mostShown && (
          <p className={styles['none']}>{t('reader.evidence.more', { count: mostShown })}</p>
        )}
      </ScrollArea.Autosize>
    </div>
  )
}

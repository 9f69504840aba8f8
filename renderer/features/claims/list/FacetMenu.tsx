import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { ClaimKind, Finding, Use, Work } from '#shared/domain/claim'
import { partyName, type Party } from '#shared/domain/party'
import type { Translate } from '#shared/i18n/translate'
import { hasAllWords } from '#shared/text/fold'
import { useServices } from '../../../services'
import styles from './ClaimFilters.module.css'
import { countsOf, type ClaimFilter, type Facet, type ListedClaim } from './claim-filter'

const manyParties = 8

/** Chooses among the values of one facet, each with how many claims it would show. */
export function FacetMenu({
  facet,
  all,
  parties,
  filter,
  onChange,
}: {
  facet: Facet
  all: readonly ListedClaim[]
  parties: ReadonlyMap<string, Party>
  filter: ClaimFilter
  onChange: (chosen: readonly string[]) => void
}) {
  const { t } = useServices()
  const [query, setQuery] = useState('')
  const chosen = filter[facet]
  const counts = countsOf(all, filter, facet)
  const values = valuesOf(facet, parties, t)
  const offered = values.filter(({ id }) => counts.has(id) || chosen.includes(id))
  const shown = offered.filter(({ label }) => hasAllWords([label], query))
  const name = t(facet === 'party' ? 'claims.filter.party' : facet)
  const first = values.find(({ id }) => id === chosen[0])?.label
  return (
    <Menu closeOnItemClick={false} withInitialFocusPlaceholder={false} onClose={() => setQuery('')}>
      <Menu.Target>
        <UnstyledButton
          className={styles['facet']}
          data-chosen={chosen.length > 0}
          disabled={offered.length === 0}
        >
          <span className={styles['facetName']}>
            {first === undefined ? name : t('claims.filter.chosen', { name, value: first })}
          </span>
          {chosen.length > 1 && <span>+{chosen.length - 1}</span>}
          <IconChevronDown size={12} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={styles['values'] ?? ''}>
        {facet === 'party' && offered.length > manyParties && (
          <Menu.Search
            aria-label={t('claims.party.search')}
            placeholder={t('claims.party.search')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <Menu.CheckboxGroup value={[...chosen]} onChange={onChange}>
          {shown.map(({ id, label }) => (
            <Menu.CheckboxItem
              key={id}
              value={id}
              rightSection={<span className={styles['count']}>{counts.get(id) ?? 0}</span>}
            >
              {label}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Every value of a facet in the order in which it is listed, with its words. */
function valuesOf(
  facet: Facet,
  parties: ReadonlyMap<string, Party>,
  t: Translate,
): readonly Readonly<{ id: string; label: string }>[] {
  switch (facet) {
    case 'finding':
      return Finding.options.map((id) => ({ id, label: t(`finding.${id}`) }))
    case 'use':
      return Use.options.map((id) => ({ id, label: t(`use.${id}`) }))
    case 'work':
      return Work.options.map((id) => ({ id, label: t(`work.${id}`) }))
    case 'kind':
      return ClaimKind.options.map((id) => ({ id, label: t(`kind.${id}`) }))
    case 'party':
      return [...parties.values()].map((party) => ({ id: party.id, label: partyName(party) }))
  }
}

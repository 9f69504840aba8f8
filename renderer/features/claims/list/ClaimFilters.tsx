import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react'
import type { Party } from '#shared/domain/party'
import { useServices } from '../../../services'
import { FilterBar, FilterWords } from '../../../ui/FilterBar'
import styles from './ClaimFilters.module.css'
import { facets, isFiltering, noFilter, waitingCount, type ListedClaim } from './claim-filter'
import { groupings, sortings } from './claim-rows'
import { FacetMenu } from './FacetMenu'
import type { ListMemory } from './list-memory'

/** What the list shows, and in which order. */
export function ClaimFilters({
  all,
  parties,
  memory,
  onChange,
  onDown,
}: {
  all: readonly ListedClaim[]
  parties: ReadonlyMap<string, Party>
  memory: ListMemory
  onChange: (next: Partial<ListMemory>) => void
  /** The arrow key that leads from the words to the list. */
  onDown: () => void
}) {
  const { t } = useServices()
  const { filter } = memory
  return (
    <FilterBar label={t('claims.filter')}>
      <FilterWords
        label={t('claims.filter.text')}
        value={filter.text}
        onChange={(text) => onChange({ filter: { ...filter, text } })}
        onDown={onDown}
      />
      <UnstyledButton
        className={styles['facet']}
        aria-pressed={filter.waiting}
        onClick={() => onChange({ filter: { ...filter, waiting: !filter.waiting } })}
      >
        {t('claims.filter.waiting')}
        <span className={styles['count']}>{waitingCount(all, filter)}</span>
      </UnstyledButton>
      {facets.map((facet) => (
        <FacetMenu
          key={facet}
          {...{ facet, all, parties, filter }}
          onChange={(chosen) => onChange({ filter: { ...filter, [facet]: chosen } })}
        />
      ))}
      {isFiltering(filter) && (
        <ActionIcon
          aria-label={t('claims.filter.clear')}
          title={t('claims.filter.clear')}
          onClick={() => onChange({ filter: noFilter })}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
      <ArrangeMenu {...{ memory, onChange }} />
    </FilterBar>
  )
}

function ArrangeMenu({
  memory,
  onChange,
}: {
  memory: ListMemory
  onChange: (next: Partial<ListMemory>) => void
}) {
  const { t } = useServices()
  return (
    <Menu position="bottom-end" closeOnItemClick={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          className={styles['arrange'] ?? ''}
          aria-label={t('claims.arrange')}
          title={t('claims.arrange')}
        >
          <IconAdjustmentsHorizontal size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('claims.group')}</Menu.Label>
        <Menu.RadioGroup
          value={memory.grouping}
          onChange={(value) => {
            const grouping = groupings.find((one) => one === value)
            if (grouping) onChange({ grouping })
          }}
        >
          {groupings.map((value) => (
            <Menu.RadioItem key={value} value={value}>
              {t(`claims.group.${value}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('claims.sort')}</Menu.Label>
        <Menu.RadioGroup
          value={memory.sorting}
          onChange={(value) => {
            const sorting = sortings.find((one) => one === value)
            if (sorting) onChange({ sorting })
          }}
        >
          {sortings.map((value) => (
            <Menu.RadioItem key={value} value={value}>
              {t(`claims.sort.${value}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

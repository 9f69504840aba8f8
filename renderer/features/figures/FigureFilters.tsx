import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { openConflicts, type MeasureGroup } from '#shared/domain/figure-ledger'
import { useServices } from '../../services'
import { FilterBar, FilterWords } from '../../ui/FilterBar'
import { SearchSelect } from '../../ui/SearchSelect'
import { isFiltering, noFilter, type FigureFilter } from './figure-rows'
import styles from './FigureTable.module.css'

/** Which figures the table shows. */
export function FigureFilters({
  groups,
  filter,
  onChange,
  onDown,
}: {
  groups: readonly MeasureGroup[]
  filter: FigureFilter
  onChange: (next: Partial<FigureFilter>) => void
  onDown: () => void
}) {
  const { t } = useServices()
  return (
    <FilterBar label={t('figures.filter')}>
      <FilterWords
        label={t('figures.filter.text')}
        value={filter.text}
        onChange={(text) => onChange({ text })}
        onDown={onDown}
      />
      <Button
        className={styles['conflicts'] ?? ''}
        size="compact-sm"
        variant={filter.open ? 'light' : 'default'}
        aria-pressed={filter.open}
        onClick={() => onChange({ open: !filter.open })}
      >
        {t('figures.filter.open')}
        <span className={styles['count']}>{openConflicts(groups)}</span>
      </Button>
      <SearchSelect
        className={styles['measure'] ?? ''}
        size="xs"
        clearable
        aria-label={t('figures.filter.measure')}
        placeholder={t('figures.filter.allMeasures')}
        data={groups.map(({ key, measure }) => ({ value: key, label: measure }))}
        value={filter.measure}
        onChange={(measure) => onChange({ measure })}
      />
      {isFiltering(filter) && (
        <ActionIcon
          aria-label={t('figures.filter.clear')}
          title={t('figures.filter.clear')}
          onClick={() => onChange(noFilter)}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
    </FilterBar>
  )
}

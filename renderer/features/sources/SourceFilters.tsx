import { ActionIcon, Select } from '@mantine/core'
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import { SourceKind } from '#shared/domain/source'
import { useServices } from '../../services'
import { FilterBar, FilterWords } from '../../ui/FilterBar'
import type { ListMemory } from './list-memory'
import { columns, conditions, startsDown } from './source-list'
import styles from './SourceFilters.module.css'

/** What the list shows, and in which order. */
export function SourceFilters({
  filter,
  sort,
  onChange,
  onDown,
}: Pick<ListMemory, 'filter' | 'sort'> & {
  onChange: (next: Partial<ListMemory>) => void
  /** The arrow key that leads from the words to the list. */
  onDown: () => void
}) {
  const { t } = useServices()
  return (
    <FilterBar label={t('sources.filter')}>
      <FilterWords
        label={t('sources.filter.text')}
        value={filter.text}
        onChange={(text) => onChange({ filter: { ...filter, text } })}
        onDown={onDown}
      />
      <Select
        className={styles['choice'] ?? ''}
        size="xs"
        aria-label={t('sources.filter.kind')}
        value={filter.kind}
        onChange={(value) => {
          const kind = SourceKind.options.find((one) => one === value) ?? 'all'
          onChange({ filter: { ...filter, kind } })
        }}
        data={(['all', ...SourceKind.options] as const).map((value) => ({
          value,
          label: value === 'all' ? t('sources.filter.allKinds') : t(`source-kind.${value}`),
        }))}
      />
      <Select
        className={styles['choice'] ?? ''}
        size="xs"
        aria-label={t('sources.filter.condition')}
        value={filter.condition}
        onChange={(value) => {
          const condition = conditions.find((one) => one === value) ?? 'all'
          onChange({ filter: { ...filter, condition } })
        }}
        data={(['all', ...conditions] as const).map((value) => ({
          value,
          label: t(`sources.filter.${value}`),
        }))}
      />
      <Select
        className={styles['choice'] ?? ''}
        size="xs"
        aria-label={t('sources.sort')}
        value={sort.by}
        onChange={(value) => {
          const by = columns.find((one) => one === value) ?? sort.by
          onChange({ sort: { by, down: startsDown(by) } })
        }}
        data={columns.map((value) => ({ value, label: t(`sources.column.${value}`) }))}
      />
      <ActionIcon
        size={30}
        variant="default"
        aria-label={t(sort.down ? 'sources.sort.down' : 'sources.sort.up')}
        title={t(sort.down ? 'sources.sort.down' : 'sources.sort.up')}
        onClick={() => onChange({ sort: { ...sort, down: !sort.down } })}
      >
        {sort.down ? <IconSortDescending size={15} /> : <IconSortAscending size={15} />}
      </ActionIcon>
    </FilterBar>
  )
}

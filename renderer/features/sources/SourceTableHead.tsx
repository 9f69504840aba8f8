import { UnstyledButton } from '@mantine/core'
import { useServices } from '../../services'
import { startsDown, type Column, type Sort } from './source-list'
import styles from './SourceTable.module.css'

/** The columns' names. Choosing one sorts by it, choosing it again turns the order round. */
const shown = [
  'name',
  'published',
  'captured',
  'reliability',
  'origin',
  'passages',
] as const satisfies readonly Column[]

export function SourceTableHead({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const { t } = useServices()
  return (
    <thead className={styles['head']}>
      <tr className={styles['row']} aria-rowindex={1}>
        {shown.map((column) => {
          const sorting = sort.by === column
          return (
            <th
              key={column}
              scope="col"
              className={styles[column]}
              aria-sort={!sorting ? 'none' : sort.down ? 'descending' : 'ascending'}
            >
              <UnstyledButton
                className={styles['headButton']}
                onClick={() =>
                  onSort({ by: column, down: sorting ? !sort.down : startsDown(column) })
                }
              >
                {t(`sources.column.${column}`)}
                {sorting && <span aria-hidden="true">{sort.down ? ' ↓' : ' ↑'}</span>}
              </UnstyledButton>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

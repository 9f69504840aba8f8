import type { AssessedField } from '#shared/domain/claim'
import { useServices } from '../../services'
import { assessed } from './assessed'
import styles from './AssessedValue.module.css'

/** A value of work, finding or use: its shape, if it judges, and its word in its tone. */
export function AssessedValue({ field, value }: { field: AssessedField; value: string }) {
  const { t } = useServices()
  const { word, mark } = assessed(field, value, t)
  return (
    <span className={styles['value']} data-tone={mark?.tone ?? 'plain'}>
      {mark && <span aria-hidden="true">{mark.shape} </span>}
      {word}
    </span>
  )
}

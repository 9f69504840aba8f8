import { Loader, UnstyledButton } from '@mantine/core'
import { AppError } from '#shared/errors'
import type { Reliability } from '#shared/domain/source'
import { errorMessage } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { showDay, showInstant, showPublishedDay } from '../../ui/show-time'
import type { RowPlace } from '../../ui/use-drawn-rows'
import { originInWords } from './origin-in-words'
import type { SourceRow } from './source-list'
import styles from './SourceTable.module.css'

export function SourceTableRow({
  place,
  id,
  row,
  names,
  chosen,
  onChoose,
  onOpen,
}: {
  place: RowPlace
  id: string
  row: SourceRow
  names: ReadonlyMap<string, string>
  chosen: boolean
  onChoose: () => void
  onOpen: () => void
}) {
  const { t, language } = useServices()
  const { source, published, captured } = row
  const name = row.name ?? t('sources.nameless')
  const origin = originInWords(source.origin, names, t)
  return (
    // Keys are the grid's: it points at the chosen row.
    <tr
      {...place}
      id={id}
      className={`${styles['row']} ${styles['source']}`}
      aria-rowindex={place['data-index'] + 2}
      aria-selected={chosen}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      <td className={styles['name']}>
        <UnstyledButton
          className={`${styles['title']} ${styles['two']}`}
          tabIndex={-1}
          title={name}
          dir="auto"
          onClick={onOpen}
        >
          {name}
        </UnstyledButton>
        <Below row={row} />
      </td>
      <td className={styles['published']}>
        {published && <span title={published}>{showPublishedDay(published, language)}</span>}
      </td>
      <td className={styles['captured']}>
        {row.captures > 0 && (
          <time dateTime={captured} title={showInstant(captured, language)}>
            {showDay(captured, language)}
          </time>
        )}
        {row.captures > 1 && <small>{t('sources.captures', { count: row.captures })}</small>}
      </td>
      <td className={styles['reliability']}>
        {source.reliability !== 'F' && <b>{source.reliability}</b>}
        <GradeWord grade={source.reliability} />
      </td>
      <td className={styles['origin']} title={origin} dir="auto">
        <span className={styles['two']}>{origin}</span>
      </td>
      <td className={styles['passages']}>{row.passages}</td>
    </tr>
  )
}

function GradeWord({ grade }: { grade: Reliability }) {
  const { t } = useServices()
  const word = t(`reliability.${grade}`)
  return grade === 'F' ? word : <small>{word}</small>
}

/** Under the title: where it is from, or what became of its capture. */
function Below({ row }: { row: SourceRow }) {
  const { t } = useServices()
  const failure = row.source.pending?.failure
  if (failure?.code === 'not-supported') {
    return (
      <div className={styles['below']}>
        <Chip tone="warn" shape="▲">
          {t('sources.noted')}
        </Chip>
      </div>
    )
  }
  if (failure) {
    const reason = errorMessage(t, new AppError(failure.code, failure.details))
    return (
      <div className={styles['below']} title={reason}>
        <Chip tone="bad" shape="▲">
          {t('sources.failed')}
        </Chip>
        <span dir="auto">{reason}</span>
      </div>
    )
  }
  if (row.state === 'interrupted') {
    return (
      <div className={styles['below']}>
        <Chip tone="warn" shape="▲">
          {t('sources.interrupted')}
        </Chip>
      </div>
    )
  }
  if (row.state === 'capturing') {
    return (
      <div className={styles['below']}>
        <Loader size={12} aria-hidden="true" />
        {t('sources.capturing')}
      </div>
    )
  }
  return (
    <div className={styles['below']}>
      {row.interested && (
        <Chip tone="warn" shape="◆">
          {t('interest')}
        </Chip>
      )}
      <span dir="auto">
        {[row.publisher, t(`source-kind.${row.source.kind}`)].filter(Boolean).join(' · ')}
      </span>
    </div>
  )
}

import { Button, Checkbox } from '@mantine/core'
import { errorMessage } from '#shared/i18n/translate'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import { showInstantInUtc } from '../../../ui/show-time'
import type { RowPlace } from '../../../ui/use-drawn-rows'
import type { ArchiveRow } from './archive-rows'
import styles from './ArchiveList.module.css'

/** One page: its title and address, when it was archived, and whether it is in the case. */
export function ArchiveListRow({
  id,
  place,
  row,
  isChosen,
  isPointed,
  onPress,
  onOpen,
}: {
  id: string
  place: RowPlace
  row: ArchiveRow
  isChosen: boolean
  isPointed: boolean
  /** Pressed; with Shift, all between the row before and this one. */
  onPress: (isRange: boolean) => void
  onOpen: () => void
}) {
  const { t, language } = useServices()
  const { page, state } = row
  return (
    // Keys are the grid's: it points at one of the rows.
    <tr
      {...place}
      id={id}
      className={`${styles['row']} ${styles['page']}`}
      data-pointed={isPointed}
      data-free={state === 'free'}
      aria-rowindex={place['data-index'] + 2}
      aria-selected={isChosen}
      onClick={(event) => onPress(event.shiftKey)}
      onDoubleClick={onOpen}
    >
      <td className={styles['name']}>
        <Checkbox.Indicator size="xs" className={styles['box'] ?? ''} checked={isChosen} />
        <div className={styles['words']}>
          <b dir="auto">{page.title ?? t('webArchive.nameless')}</b>
          <small dir="ltr" title={page.url}>
            {page.url}
          </small>
        </div>
      </td>
      <td className={styles['date']}>
        {page.date === null ? (
          t('webArchive.noDate')
        ) : (
          <time dateTime={page.date}>{showInstantInUtc(page.date, language)}</time>
        )}
      </td>
      <td className={styles['state']}>
        <State row={row} onOpen={onOpen} />
      </td>
    </tr>
  )
}

function State({ row: { page, state, failure }, onOpen }: { row: ArchiveRow; onOpen: () => void }) {
  const { t } = useServices()
  if (state === 'taken') {
    const title = page.title ?? page.url
    return (
      <Button
        size="compact-xs"
        variant="subtle"
        tabIndex={-1}
        aria-label={t('webArchive.open', { title })}
        leftSection={<span aria-hidden="true">●</span>}
        onClick={(event) => {
          event.stopPropagation()
          onOpen()
        }}
      >
        {t('webArchive.isTaken')}
      </Button>
    )
  }
  if (state === 'lost') {
    return (
      <Chip shape="○" title={t('webArchive.lostHint')}>
        {t('webArchive.lost')}
      </Chip>
    )
  }
  if (failure) {
    return (
      <Chip tone="bad" shape="▲" title={errorMessage(t, failure)}>
        {t('webArchive.failed')}
      </Chip>
    )
  }
  if (page.way && !page.way.end.isWhole) {
    return (
      <Chip tone="warn" shape="▲" title={t('webArchive.isCutHint')}>
        {t('webArchive.isCut')}
      </Chip>
    )
  }
  const status = page.way?.end.status ?? 200
  return status === 200 ? null : <Chip>{`HTTP ${status}`}</Chip>
}
